import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../components/ErrorSummary";
import { ChoiceField, LongTextField } from "../components/inputs";
import { REASON_CODES, type ReasonForm } from "./reason";

/** Code and text of a reason, with the summary of what is missing. */
export function ReasonFields({ textHelp }: { textHelp: string }) {
  const { t } = useTranslation(["approvals", "common"]);
  const { errors, submitCount } = useFormContext<ReasonForm>().formState;
  return (
    <>
      <ErrorSummary
        errors={errors}
        attempt={submitCount}
        nameOf={(field) => (field === "code" ? t("panel.code") : t("panel.text"))}
      />
      <ChoiceField
        name="code"
        label={t("panel.code")}
        placeholder={t("panel.choose")}
        options={REASON_CODES.map((code) => ({ value: code, label: t(`common:reason.${code}`) }))}
      />
      <LongTextField name="text" label={t("panel.text")} help={textHelp} maxLength={2000} />
    </>
  );
}
