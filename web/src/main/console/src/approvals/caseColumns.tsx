import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummary } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import type { Column } from "../components/DataTable";
import { EscalatedLabel, StatusLabel } from "../components/StatusLabel";
import { DueTime, Time } from "../components/Time";

/** What the inbox says about each case. */
export function useCaseColumns(): Column<CaseSummary>[] {
  const { t } = useTranslation("approvals");
  const unitName = useUnitName();
  const textOf = useTexts();
  return [
    {
      name: "reference",
      label: t("column.reference"),
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
      cell: ({ status, escalatedAt }) => (
        <>
          <StatusLabel status={status} /> {escalatedAt && <EscalatedLabel />}
        </>
      ),
    },
    { name: "stage", label: t("column.stage"), cell: ({ stage }) => (stage ? textOf(stage.name) : "–") },
    { name: "members", label: t("column.members"), numeric: true, cell: ({ members }) => members ?? "–" },
    { name: "since", label: t("column.since"), cell: ({ since }) => <Time at={since} /> },
    { name: "due", label: t("column.due"), cell: ({ dueAt }) => (dueAt ? <DueTime at={dueAt} /> : "–") },
  ];
}
