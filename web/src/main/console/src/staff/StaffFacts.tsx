import { DescriptionList } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Staff } from "../api/schema";
import { countryName } from "../components/countries";
import { Fact } from "../components/Fact";
import { useMemberFieldName, useShownNumber } from "../components/memberFields";
import { CalendarDate } from "../components/Time";
import { FIELDS, type StaffField } from "./staffSchema";

export function useStaffFieldName(): (field: string) => string {
  const { t } = useTranslation("staff");
  const memberFieldName = useMemberFieldName();
  return (field) => (field === "category" ? t("field.category") : memberFieldName(field));
}

interface StaffFactsProps {
  staff: Staff;
  /** What can be done with a field. */
  actions?: ((field: StaffField) => ReactNode) | undefined;
}

/** The person for those who may look but not change. */
export function StaffFacts({ staff, actions }: StaffFactsProps) {
  const fieldName = useStaffFieldName();
  const valueOf = useStaffValue();
  return (
    <DescriptionList columnModifier={{ default: "1Col", md: "2Col" }} className="pf-v6-u-mt-md">
      {FIELDS.filter((field) => valueOf(staff, field) !== "").map((field) => (
        <Fact key={field} term={fieldName(field)}>
          {field === "birthDate" || field === "documentExpiresOn" ? (
            <CalendarDate date={valueOf(staff, field)} />
          ) : (
            <bdi className="ciep-breakable">{valueOf(staff, field)}</bdi>
          )}
          {actions?.(field)}
        </Fact>
      ))}
    </DescriptionList>
  );
}

/** What stands in a field, in words. */
export function useStaffValue(): (staff: Staff, field: StaffField) => string {
  const { t, i18n } = useTranslation(["members", "common"]);
  const shownNumber = useShownNumber();
  return (staff, field) => {
    const { documentNumberMasked: masked } = staff.person;
    const documentNumber = masked === undefined ? "" : shownNumber(masked);
    const value = { ...staff, ...staff.person, documentNumber }[field] ?? "";
    if (value === "") {
      return "";
    }
    switch (field) {
      case "category":
        return t(`common:categoryName.${staff.category}`);
      case "sex":
        return t(`sex.${value as "MALE"}`);
      case "nationality":
        return countryName(value, i18n.language);
      case "documentKind":
        return t(`documentKind.${value as "PASSPORT"}`);
      default:
        return value;
    }
  };
}
