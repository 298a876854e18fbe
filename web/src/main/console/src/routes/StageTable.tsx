import { useTranslation } from "react-i18next";
import type { StageDesign } from "../api/schema";
import { useTexts } from "../app/editions";
import { DataTable } from "../components/DataTable";
import { useMemberFieldName } from "../components/memberFields";

/** The stages of a version in words. */
export function StageTable({ stages }: { stages: StageDesign[] }) {
  const { t } = useTranslation(["routes", "common"]);
  const textOf = useTexts();
  const fieldName = useMemberFieldName();
  return (
    <DataTable
      label={t("stages")}
      rows={stages.map((stage, index) => ({ ...stage, position: index + 1 }))}
      keyOf={({ position }) => position}
      columns={[
        { name: "position", label: t("field.position"), numeric: true, cell: ({ position }) => position },
        { name: "name", label: t("field.name"), cell: ({ name }) => textOf(name) },
        { name: "role", label: t("field.role"), cell: ({ role }) => t(`common:role.${role}`) },
        { name: "scope", label: t("field.scope"), cell: ({ scope }) => t(`scope.${scope}`) },
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
