import { useTranslation } from "react-i18next";
import { FIELDS, type Field } from "./application";

/** The name of a field of an application; one that is not known is named as it is. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation("partners");
  return (name) => {
    const known: Field | undefined = FIELDS.find((field) => field === name);
    return known ? t(`field.${known}`) : name;
  };
}
