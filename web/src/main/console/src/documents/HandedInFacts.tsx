import { useTranslation } from "react-i18next";
import type { Document } from "../api/schema";
import { CalendarDate } from "../components/Time";
import { DocumentFacts } from "./DocumentFacts";

interface HandedInFactsProps {
  handedIn: { document: Document; issuedOn?: string; expiresOn?: string; reason?: string };
  /** The file itself is said elsewhere, where it can be replaced. */
  isHidden: boolean;
}

/** What was handed in: its dates, and why it was refused. */
export function HandedInFacts({ handedIn, isHidden }: HandedInFactsProps) {
  const { t } = useTranslation("documents");
  const { document, issuedOn, expiresOn, reason } = handedIn;
  return (
    <>
      {!isHidden && <DocumentFacts document={document} />}
      {issuedOn && (
        <p>
          {t("dates.issued")} <CalendarDate date={issuedOn} />
          {" · "}
          {expiresOn ? (
            <>
              {t("dates.expires")} <CalendarDate date={expiresOn} />
            </>
          ) : (
            t("dates.unlimited")
          )}
        </p>
      )}
      {reason && <p>{t("refusal", { text: reason })}</p>}
    </>
  );
}
