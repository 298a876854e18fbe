import { useTranslation } from "react-i18next";
import { ChoiceField, LongTextField, TextField } from "../components/inputs";
import { DocumentFields, NameFields } from "../components/PersonFields";

const ROLES = ["HEAD", "DEPUTY_HEAD", "MEMBER"] as const;

/** The fields of a member: who, how the name is written, which document, where the person works. */
export function MemberFields({ maskedNumber }: { maskedNumber?: string | undefined }) {
  const { t } = useTranslation("members");
  return (
    <>
      <ChoiceField
        name="role"
        label={t("field.role")}
        options={ROLES.map((role) => ({ value: role, label: t(`delegationRole.${role}`) }))}
      />
      <NameFields />
      <DocumentFields maskedNumber={maskedNumber} />
      <TextField name="employer" label={t("field.employer")} optional maxLength={200} />
      <TextField name="position" label={t("field.position")} optional maxLength={200} />
      <TextField name="phone" label={t("field.phone")} type="tel" optional maxLength={40} />
      <TextField name="email" label={t("field.email")} type="email" optional maxLength={254} />
      <LongTextField name="remark" label={t("field.remark")} optional maxLength={500} />
    </>
  );
}
