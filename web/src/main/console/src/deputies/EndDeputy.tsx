import { useTranslation } from "react-i18next";
import type { Deputy } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { useEndDeputy } from "./queries";

/** Asks once more, with what it means. */
export function EndDeputy({ deputy, onClose }: { deputy: Deputy; onClose: () => void }) {
  const { t } = useTranslation("deputies");
  const toasts = useToasts();
  const { mutate, isPending, error } = useEndDeputy(deputy);
  const names = { deputy: deputy.deputyName, represented: deputy.representedName };
  const end = () =>
    mutate(undefined, {
      onSuccess: () => {
        toasts.succeeded(t("end.done"));
        onClose();
      },
    });
  return (
    <Dialog
      name="end"
      title={t("end.title", names)}
      isDangerous
      error={error}
      confirm={t("end.confirm")}
      isPending={isPending}
      onConfirm={end}
      onClose={onClose}
    >
      {t("end.body", names)}
    </Dialog>
  );
}
