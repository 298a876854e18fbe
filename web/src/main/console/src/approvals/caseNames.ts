import { useTranslation } from "react-i18next";
import type { Case, CaseSummary } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";

/** What a case is about, in a list. */
export function useMatter(): (one: CaseSummary) => string {
  const { t } = useTranslation("approvals");
  const unitName = useUnitName();
  const textOf = useTexts();
  return ({ kind, unit, ownerName, subjectReference, edition, revision }) => {
    if (!ownerName) {
      return t("matter", { unit: unitName(unit), edition, revision });
    }
    const values = { name: textOf(ownerName), edition, revision };
    if (kind === "STAFF_ACCREDITATION") {
      return t("staff.matter", { ...values, person: subjectReference });
    }
    return kind === "SUSPENSION" ? t("organisation.standingMatter", values) : t("organisation.matter", values);
  };
}

/** What a case is about, above it. */
export function useCaseTitle(): (one: Case) => string {
  const { t } = useTranslation("approvals");
  const unitName = useUnitName();
  const textOf = useTexts();
  return ({ kind, unit, ownerName, reference, subjectReference }) => {
    if (!ownerName) {
      return t("case.title", { reference, unit: unitName(unit) });
    }
    const values = { reference, name: textOf(ownerName) };
    if (kind === "STAFF_ACCREDITATION") {
      return t("staff.title", { ...values, person: subjectReference });
    }
    return kind === "SUSPENSION" ? t("organisation.standingTitle", values) : t("organisation.title", values);
  };
}
