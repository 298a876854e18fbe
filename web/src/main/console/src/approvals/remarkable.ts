import { useTranslation } from "react-i18next";
import type { CaseKind } from "../api/schema";
import { MEMBER_FIELDS, useMemberFieldName } from "../components/memberFields";
import { REMARKABLE, useFieldName } from "../partners/fields";
import { useStaffFieldName } from "../staff/StaffFacts";
import { FIELDS as STAFF_FIELDS } from "../staff/staffSchema";

interface Remarkable {
  fields: readonly string[];
  fieldName: (field: string) => string;
  /** What is open for mending without remarks, and with them. */
  none: string;
  some: string;
  /** A remark on no single field. */
  whole: string;
}

/** What remarks on a case of this kind can be about. */
export function useRemarkable(kind: CaseKind): Remarkable {
  const { t } = useTranslation("approvals");
  const memberField = useMemberFieldName();
  const organisationField = useFieldName();
  const staffField = useStaffFieldName();
  if (kind === "STAFF_ACCREDITATION") {
    return {
      fields: STAFF_FIELDS,
      fieldName: staffField,
      none: t("staff.remarkNone"),
      some: t("staff.remarkSome"),
      whole: t("staff.remarkWhole"),
    };
  }
  return kind === "PARTNER_ORGANISATION"
    ? {
        fields: REMARKABLE,
        fieldName: organisationField,
        none: t("organisation.remarkNone"),
        some: t("organisation.remarkSome"),
        whole: t("organisation.remarkWhole"),
      }
    : {
        fields: MEMBER_FIELDS,
        fieldName: memberField,
        none: t("remark.none"),
        some: t("remark.some"),
        whole: t("remark.wholeMember"),
      };
}
