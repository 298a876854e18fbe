import { Button, Progress } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { ProblemAlert } from "../components/ProblemAlert";
import type { Sending } from "./upload";

/** Why it failed, and a way to try the same file again where that can help. */
export function UploadFailure({ error, onAgain }: { error: unknown; onAgain: (() => void) | undefined }) {
  const { t } = useTranslation("documents");
  return (
    <>
      <ProblemAlert error={error} />
      {onAgain && isPassing(error) && (
        <Button variant="link" isInline className="pf-v6-u-mb-sm" onClick={onAgain}>
          {t("again")}
        </Button>
      )}
    </>
  );
}

/** May the same file succeed later? */
function isPassing(error: unknown): boolean {
  const { status } = asProblem(error);
  return status === 0 || status >= 500;
}

/** How far a file is that is on its way. */
export function OnItsWay({ label, sending, onCancel }: { label: string; sending: Sending; onCancel: () => void }) {
  const { t } = useTranslation("documents");
  const state = sending.waiting ? "waiting" : sending.sent < 1 ? "sending" : "checking";
  return (
    <div className="pf-v6-u-mt-sm">
      <Progress
        value={Math.round(sending.sent * 100)}
        title={t(`state.${state}`)}
        aria-label={t("progress", { label })}
        {...(sending.waiting ? { variant: "warning" as const } : {})}
      />
      <span className="pf-v6-screen-reader" role="status">
        {t(`state.${state}`)}
      </span>
      <Button variant="link" isInline onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
