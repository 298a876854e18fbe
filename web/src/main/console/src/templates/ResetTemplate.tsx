import { useTranslation } from "react-i18next";
import type { MailTemplate } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { useResetTemplate } from "./queries";

interface ResetTemplateProps {
  template: MailTemplate;
  onReset: (template: MailTemplate) => void;
  onClose: () => void;
}

/** Asks once more: the changed text is gone afterwards. */
export function ResetTemplate({ template, onReset, onClose }: ResetTemplateProps) {
  const { t } = useTranslation("templates");
  const toasts = useToasts();
  const { mutate, isPending, error } = useResetTemplate({ kind: template.kind, language: template.language });
  const reset = () =>
    mutate(template.version, {
      onSuccess: (stored) => {
        onReset(stored);
        toasts.succeeded(t("reset.done"));
        onClose();
      },
    });
  return (
    <Dialog
      name="reset"
      title={t("reset.title")}
      isDangerous
      error={error}
      confirm={t("reset.confirm")}
      isPending={isPending}
      onConfirm={reset}
      onClose={onClose}
    >
      {t("reset.body")}
    </Dialog>
  );
}
