import { useTranslation } from "react-i18next";
import type { Application, Violation } from "../api/schema";
import { useViolationText } from "../components/problemText";
import { FIELDS, type Field } from "./application";
import { fieldOf, PURPOSES } from "./documents";

/** What remarks can be about: what is filled in, and letter and licence. */
export const REMARKABLE: readonly string[] = [...FIELDS, ...PURPOSES.map(fieldOf)];

/** What approvers remarked on a field, and what is in doubt about it. */
export function useWarnings({ remarks, findings }: Application): (field: string) => string[] {
  const violationText = useViolationText();
  return (name) => [
    ...remarks.filter(({ field }) => field === name).map(({ text }) => text),
    ...findings.filter(({ pointer, severity }) => severity === "WARNING" && pointer === `/${name}`).map(violationText),
  ];
}

/** The name of a field of an application; one that is not known is named as it is. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(["partners", "documents"]);
  return (name) => {
    const known: Field | undefined = FIELDS.find((field) => field === name);
    const purpose = PURPOSES.find((document) => fieldOf(document) === name);
    return known ? t(`field.${known}`) : purpose ? t(`documents:purpose.${purpose}`) : name;
  };
}

const DOUBTS = [
  "credit-code-length",
  "credit-code-characters",
  "credit-code-check",
  "credit-code-organisation-code",
  "register-number-form",
] as const;

/** What is in doubt, to those who decide: they have the paper to compare with, the applicant has the form to correct. */
export function useDoubtText(): (finding: Violation) => string {
  const { t } = useTranslation("partners");
  const violationText = useViolationText();
  return (finding) => {
    const doubt = DOUBTS.find((code) => code === finding.code);
    return doubt ? t(`doubt.${doubt}`) : violationText(finding);
  };
}
