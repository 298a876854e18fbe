import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";
import { Dialog } from "../components/Dialog";

interface ApproveDialogProps {
  one: Case;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** A key alone never approves: a slip of the finger would be a final record. */
export function ApproveDialog({ one, pending, onConfirm, onClose }: ApproveDialogProps) {
  const { t } = useTranslation("approvals");
  return (
    <Dialog
      name="approve"
      title={t("approve.title", { reference: one.reference })}
      confirm={t("decide.APPROVE")}
      isPending={pending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {one.ownerName
        ? t("organisation.approve", { revision: one.revision })
        : t("approve.body", { count: one.members ?? 0, revision: one.revision })}
    </Dialog>
  );
}
