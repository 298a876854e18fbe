import { useTranslation } from "react-i18next";
import { FIELDS, type Field } from "./application";
import { PURPOSES } from "./documents";

/** The name of a field of an application; one that is not known is named as it is. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(["partners", "documents"]);
  return (name) => {
    const known: Field | undefined = FIELDS.find((field) => field === name);
    const purpose = PURPOSES.find((document) => document.toLowerCase() === name);
    return known ? t(`field.${known}`) : purpose ? t(`documents:purpose.${purpose}`) : name;
  };
}
