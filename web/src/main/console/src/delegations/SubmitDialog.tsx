import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { QuotaWarning } from "../quotas/QuotaWarning";
import { MembersInTheWay } from "./MembersInTheWay";
import { useSubmit } from "./mutations";

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Says what submitting means in numbers before it happens. */
export function SubmitDialog({ delegation, onClose }: DialogProps) {
  const { t } = useTranslation("delegations");
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
    <Dialog
      name="submit"
      title={t("submit.title", { reference: delegation.reference })}
      error={error}
      confirm={t("submit.confirm", { revision })}
      isPending={isPending}
      onConfirm={submit}
      onClose={onClose}
    >
      <MembersInTheWay delegation={delegation} error={error} />
      <QuotaWarning delegation={delegation} />
      <p>{t("submit.body", { count: delegation.members, revision })}</p>
    </Dialog>
  );
}
