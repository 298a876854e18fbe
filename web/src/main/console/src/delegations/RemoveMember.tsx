import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Member } from "../api/schema";
import { useToasts } from "../app/toasts";
import { displayName } from "../components/personName";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRemoveMember } from "./mutations";
import type { Place } from "./queries";

interface RemoveMemberProps {
  place: Place;
  member: Member;
  onClose: () => void;
}

/** Asks once more, by name, before a member is taken off the list. */
export function RemoveMember({ place, member, onClose }: RemoveMemberProps) {
  const { t } = useTranslation(["members", "common"]);
  const toasts = useToasts();
  const { mutate, isPending, error } = useRemoveMember({ edition: place.edition, unit: place.unit });
  const name = displayName(member);
  const remove = () =>
    mutate(member, {
      onSuccess: () => {
        toasts.succeeded(t("removed", { name }));
        onClose();
      },
    });
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="remove-title">
      <ModalHeader title={t("removeTitle", { name })} labelId="remove-title" titleIconVariant="warning" />
      <ModalBody>
        <ProblemAlert error={error} />
        {t("removeBody")}
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" isLoading={isPending} isDisabled={isPending} onClick={remove}>
          {t("removeConfirm")}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
