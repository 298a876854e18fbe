import { useTranslation } from "react-i18next";
import { usePlatformNow } from "../app/session";
import { formatDate, formatDistance, formatInstant, formatLocally } from "./time";

/** An instant in the conference's zone; the reader's own clock in the tooltip where it differs. */
export function Time({ at }: { at: string }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={at} title={formatLocally(at, i18n.language)} className="ciep-numeric">
      {formatInstant(at, i18n.language)}
    </time>
  );
}

/** An instant that something must be done by: also in the reader's zone, and how long is left. */
export function DueTime({ at }: { at: string }) {
  const { t, i18n } = useTranslation();
  const now = usePlatformNow()();
  const locally = formatLocally(at, i18n.language);
  const overdue = new Date(at) < now;
  const distance = formatDistance(at, now, i18n.language);
  return (
    <>
      <Time at={at} />
      {locally && <span className="ciep-subtle"> {t("time.locally", { time: locally })}</span>}
      <br />
      <strong>{overdue ? t("time.overdue", { distance }) : t("time.left", { distance })}</strong>
    </>
  );
}

export function CalendarDate({ date }: { date: string }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={date} className="ciep-numeric">
      {formatDate(date, i18n.language)}
    </time>
  );
}
