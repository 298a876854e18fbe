import { useTranslation } from "react-i18next";
import { ProblemAlert } from "../components/ProblemAlert";
import { Time } from "../components/Time";
import type { Saving } from "../components/draftSaving";
import { Notice } from "../components/Notice";

interface SavedNoticeProps {
  saving: Saving;
  expiresAt: string;
}

/** Says whether what was typed is saved, and until when the link shows it again. */
export function SavedNotice({ saving, expiresAt }: SavedNoticeProps) {
  const { t } = useTranslation("person");
  if (saving.state === "failed") {
    return <ProblemAlert error={saving.error} />;
  }
  const waiting = saving.state === "waiting";
  return (
    <div aria-live="polite">
      <Notice
        isInline
        isPlain
        variant={waiting ? "warning" : "info"}
        component="p"
        title={waiting ? t("saved.waiting") : saving.state === "saving" ? t("saved.saving") : t("saved.saved")}
      >
        {saving.state === "saved" && saving.at && (
          <>
            <Time at={saving.at} />
            <br />
          </>
        )}
        {t("saved.until")} <Time at={expiresAt} />
      </Notice>
    </div>
  );
}
