import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummary } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import type { Column } from "../components/DataTable";
import { PriorityLabel, StatusLabel } from "../components/StatusLabel";
import { DueTime, Time } from "../components/Time";

/** What the inbox says about each case: who decides knows whose turn it is, the others are told. */
export function useCaseColumns(decides: boolean): Column<CaseSummary>[] {
  const { t } = useTranslation(["approvals", "common"]);
  const unitName = useUnitName();
  const textOf = useTexts();
  return [
    {
      name: "reference",
      label: t("column.reference"),
      sort: "reference",
      wrapping: "never",
      cell: ({ reference }) => <Link to={`/cases/${reference}`}>{reference}</Link>,
    },
    {
      name: "matter",
      label: t("column.matter"),
      cell: ({ unit, edition, revision }) => t("matter", { unit: unitName(unit), edition, revision }),
    },
    {
      name: "status",
      label: t("column.status"),
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    { name: "stage", label: t("column.stage"), cell: ({ stage }) => (stage ? textOf(stage.name) : "–") },
    decides
      ? { name: "members", label: t("column.members"), numeric: true, cell: ({ members }) => members ?? "–" }
      : {
          name: "turn",
          label: t("column.turn"),
          cell: ({ stage }) => (stage ? t(`common:role.${stage.role}`) : "–"),
        },
    { name: "since", label: t("column.since"), sort: "since", cell: ({ since }) => <Time at={since} /> },
    {
      name: "priority",
      label: t("column.priority"),
      sort: "priority",
      cell: ({ priority }) => (priority ? <PriorityLabel priority={priority} /> : "–"),
    },
    { name: "due", label: t("column.due"), sort: "due", cell: ({ dueAt }) => (dueAt ? <DueTime at={dueAt} /> : "–") },
  ];
}
