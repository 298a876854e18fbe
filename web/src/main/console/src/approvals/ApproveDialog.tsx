import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";

interface ApproveDialogProps {
  one: Case;
  pending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** A key alone never approves: a slip of the finger would be a final record. */
export function ApproveDialog({ one, pending, onConfirm, onClose }: ApproveDialogProps) {
  const { t } = useTranslation(["approvals", "common"]);
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="approve-title">
      <ModalHeader title={t("approve.title", { reference: one.reference })} labelId="approve-title" />
      <ModalBody>{t("approve.body", { count: one.members ?? 0, revision: one.revision })}</ModalBody>
      <ModalFooter>
        <Button isLoading={pending} isDisabled={pending} onClick={onConfirm}>
          {t("decide.APPROVE")}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
