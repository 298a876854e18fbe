import { useTranslation } from "react-i18next";
import type { Member } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { displayName } from "../components/personName";
import { useRemoveMember } from "./mutations";
import type { Place } from "./queries";

interface RemoveMemberProps {
  place: Place;
  member: Member;
  onClose: () => void;
}

/** Asks once more, by name, before a member is taken off the list. */
export function RemoveMember({ place, member, onClose }: RemoveMemberProps) {
  const { t } = useTranslation("members");
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
    <Dialog
      name="remove"
      title={t("removeTitle", { name })}
      isDangerous
      error={error}
      confirm={t("removeConfirm")}
      isPending={isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      {t("removeBody")}
    </Dialog>
  );
}
