import { Label } from "@patternfly/react-core";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
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

/** An instant that something ends or begins at: also in the reader's zone, and how long is left. */
export function DueTime({ at, begins = false }: { at: string; begins?: boolean }) {
  const { t, i18n } = useTranslation();
  const now = usePlatformNow()();
  const locally = formatLocally(at, i18n.language);
  const overdue = new Date(at) < now;
  const distance = formatDistance(at, now, i18n.language);
  return (
    <>
      <Time at={at} />
      {locally && <div className="ciep-subtle">{t("time.locally", { time: locally })}</div>}
      <div>
        {overdue && !begins ? (
          <Label isCompact color="red" icon={<ExclamationCircleIcon />}>
            {t("time.overdue", { distance })}
          </Label>
        ) : (
          <strong>{begins ? t("time.begins", { distance }) : t("time.left", { distance })}</strong>
        )}
      </div>
    </>
  );
}

/** An instant since which something waits, and how long ago that is. */
export function SinceTime({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const now = usePlatformNow()();
  return (
    <>
      <Time at={at} />
      <div className="ciep-subtle">{formatDistance(at, now, i18n.language)}</div>
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
