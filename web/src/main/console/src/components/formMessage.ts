import { useTranslation } from "react-i18next";
import type problems from "../locales/en/problems.json";

type ViolationCode = keyof typeof problems.violation;

/** A message of a form's schema is a violation code; one that came translated from the server stays as it is. */
export function useFormMessage(): (message: string | undefined) => string {
  const { t, i18n } = useTranslation("problems");
  return (message = "") =>
    i18n.exists(`problems:violation.${message}`) ? t(`violation.${message as ViolationCode}`) : message;
}
