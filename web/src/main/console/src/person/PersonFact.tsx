import { useTranslation } from "react-i18next";
import type { PersonDraft } from "../api/schema";
import { countryName } from "../components/countries";
import { Fact } from "../components/Fact";
import { useMemberFieldName, useShownNumber } from "../components/memberFields";
import { CalendarDate } from "../components/Time";
import type { PersonField } from "./entry";

/** One thing that is known of the person. */
export function PersonFact({ field, value }: { field: PersonField; value: string }) {
  const fieldName = useMemberFieldName();
  const isDate = field === "birthDate" || field === "documentExpiresOn";
  return (
    <Fact term={fieldName(field)}>
      {isDate ? <CalendarDate date={value} /> : <bdi className="ciep-breakable">{value}</bdi>}
    </Fact>
  );
}

/** A value in the reader's words; of a number that is stored, only its ends. */
export function usePersonValue(maskedNumber: string | undefined): (values: PersonDraft, field: PersonField) => string {
  const { t, i18n } = useTranslation("members");
  const shownNumber = useShownNumber();
  return (values, field) => {
    const value = values[field] ?? "";
    if (value === "") {
      return field === "documentNumber" && maskedNumber !== undefined ? shownNumber(maskedNumber) : "";
    }
    switch (field) {
      case "sex":
        return t(`sex.${value as "MALE"}`);
      case "documentKind":
        return t(`documentKind.${value as "PASSPORT"}`);
      case "nationality":
        return countryName(value, i18n.language);
      default:
        return value;
    }
  };
}
