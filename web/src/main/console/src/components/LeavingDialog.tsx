import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";
import { Dialog } from "./Dialog";
import { useAskBeforeLeaving } from "./leaving";

interface LeavingDialogProps {
  /** Whether something was entered that leaving would lose. */
  unsaved: boolean;
  /** What would be lost, in numbers. */
  children: string;
}

/** Asks before a page is left on which something is not saved, for another page or for another site; filters and sorting stay on it. */
export function LeavingDialog({ unsaved, children }: LeavingDialogProps) {
  const { t } = useTranslation();
  useAskBeforeLeaving(unsaved);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  return blocker.state === "blocked" ? (
    <Dialog
      name="leaving"
      title={t("leaving.title")}
      isDangerous
      confirm={t("leaving.confirm")}
      isPending={false}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      {children}
    </Dialog>
  ) : null;
}
