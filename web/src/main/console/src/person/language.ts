import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../app/i18n";

/** The language in which the person reads the page. */
export function useReadLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((known) => known === i18n.language) ?? "en";
}
