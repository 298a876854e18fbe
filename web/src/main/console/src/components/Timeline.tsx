import { useTranslation } from "react-i18next";
import type { HistoryEntry } from "../api/schema";
import { useEventSentence } from "./eventSentence";
import { Time } from "./Time";

/** What happened, the newest first, as sentences. */
export function Timeline({ entries }: { entries: HistoryEntry[] }) {
  const { t } = useTranslation("events");
  const sentence = useEventSentence();
  if (entries.length === 0) {
    return <p className="ciep-subtle">{t("none")}</p>;
  }
  return (
    <ol className="ciep-timeline" aria-label={t("label")}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <div>{sentence(entry)}</div>
          {entry.details?.reason && <div className="ciep-reason">{entry.details.reason}</div>}
          <div className="ciep-subtle">
            <Time at={entry.at} />
          </div>
        </li>
      ))}
    </ol>
  );
}
