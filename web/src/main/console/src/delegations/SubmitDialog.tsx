import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { useSubmit } from "./mutations";

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Says what submitting means in numbers before it happens. */
export function SubmitDialog({ delegation, onClose }: DialogProps) {
  const { t } = useTranslation(["delegations", "common"]);
  const toasts = useToasts();
  const { mutate, isPending, error } = useSubmit({ edition: delegation.edition, unit: delegation.unit });
  const revision = delegation.revision + 1;
  const submit = () =>
    mutate(delegation.version, {
      onSuccess: (submitted) => {
        toasts.succeeded(
          t("submit.done", { revision: submitted.revision }),
          submitted.caseReference
            ? { text: submitted.caseReference, to: `/cases/${submitted.caseReference}` }
            : undefined,
        );
        onClose();
      },
    });
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="submit-title">
      <ModalHeader title={t("submit.title", { reference: delegation.reference })} labelId="submit-title" />
      <ModalBody>
        <ProblemAlert error={error} />
        <p>{t("submit.body", { count: delegation.members, revision })}</p>
      </ModalBody>
      <ModalFooter>
        <Button isLoading={isPending} isDisabled={isPending} onClick={submit}>
          {t("submit.confirm", { revision })}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
