import { useTranslation } from "react-i18next";
import type { StageCondition, StageDesign } from "../api/schema";
import { useTexts } from "../app/editions";
import { DataTable } from "../components/DataTable";
import { useMemberFieldName } from "../components/memberFields";
import { criteriaOf } from "./design";

/** For which cases a stage is there, in words; empty if for all. */
function useConditionText() {
  const { t } = useTranslation(["routes", "common"]);
  return (condition: StageCondition) => {
    const chosen = {
      UNIT_KIND: condition.unitKinds.map((kind) => t(`unitKind.${kind}`)),
      CATEGORY: condition.categories.map((category) => t(`category.${category}`)),
      OVERFLOW: [],
      LATE: [],
    };
    const asked = criteriaOf(condition).map((criterion) =>
      [t(`condition.${criterion}`), chosen[criterion].join(t("common:listSeparator"))].filter(Boolean).join(" – "),
    );
    return asked.join(t("common:listSeparator"));
  };
}

/** The stages of a version in words. */
export function StageTable({ stages }: { stages: StageDesign[] }) {
  const { t } = useTranslation(["routes", "common"]);
  const textOf = useTexts();
  const fieldName = useMemberFieldName();
  const conditionText = useConditionText();
  return (
    <DataTable
      label={t("stages")}
      rows={stages.map((stage, index) => ({ ...stage, position: index + 1 }))}
      keyOf={({ position }) => position}
      columns={[
        { name: "position", label: t("field.position"), numeric: true, cell: ({ position }) => position },
        {
          name: "name",
          label: t("field.name"),
          cell: ({ name, condition }) => (
            <>
              {textOf(name)}
              {criteriaOf(condition).length > 0 && <div className="ciep-subtle">{conditionText(condition)}</div>}
            </>
          ),
        },
        {
          name: "role",
          label: t("field.role"),
          cell: ({ role, scope }) => (
            <>
              {t(`common:role.${role}`)}
              <div className="ciep-subtle">{t(`scope.${scope}`)}</div>
            </>
          ),
        },
        { name: "decisions", label: t("column.decisions"), numeric: true, cell: ({ decisions }) => decisions },
        { name: "days", label: t("field.workingDays"), numeric: true, cell: ({ workingDays }) => workingDays },
        { name: "reminder", label: t("field.reminderDays"), numeric: true, cell: ({ reminderDays }) => reminderDays },
        {
          name: "escalation",
          label: t("field.escalationRole"),
          cell: ({ escalationRole }) => t(`common:role.${escalationRole}`),
        },
        {
          name: "returnable",
          label: t("field.returnable"),
          cell: ({ returnable }) =>
            returnable.length === 0 ? t("returnable.all") : returnable.map(fieldName).join(t("common:listSeparator")),
        },
      ]}
    />
  );
}
