import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdempotencyKeys } from "../api/idempotency";
import type { ConsentToGive, PersonalAccreditation } from "../api/schema";
import { useTexts } from "../app/editions";
import { Dialog } from "../components/Dialog";
import type { Keeper } from "./keeper";

interface WithdrawConsentProps {
  consent: ConsentToGive;
  keeper: Keeper;
  onDone: (accreditation: PersonalAccreditation) => void;
  onClose: () => void;
}

/** Says what it means before it is done. */
export function WithdrawConsent({ consent, keeper, onDone, onClose }: WithdrawConsentProps) {
  const { t } = useTranslation("person");
  const textOf = useTexts();
  const keys = useIdempotencyKeys();
  const { purpose, required, effect } = consent;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => keeper.withdraw(purpose, keys.for(purpose)),
    onSuccess: onDone,
  });
  return (
    <Dialog
      name="withdraw-consent"
      title={t("consent.withdrawTitle", { name: t(`purpose.${purpose}`) })}
      isDangerous={required}
      error={error}
      confirm={t("consent.withdrawConfirm")}
      isPending={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      {textOf(effect)}
    </Dialog>
  );
}
