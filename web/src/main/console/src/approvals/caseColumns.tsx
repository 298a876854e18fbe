import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummary } from "../api/schema";
import { useTexts } from "../app/editions";
import type { Column } from "../components/DataTable";
import { EscalatedLabel, PriorityLabel, StatusLabel } from "../components/StatusLabel";
import { DueTime, SinceTime } from "../components/Time";
import { useMatter } from "./caseNames";
import { useThisList } from "./fromList";
import type { CaseView } from "./queries";

/**
 * What the inbox says about each case. Who decides knows whose turn it is, the others are told; where every case waits, how pressing
 * it is says more than its state.
 */
export function useCaseColumns(view: CaseView): Column<CaseSummary>[] {
  const decides = view === "waiting" || view === "deputy";
  const { t } = useTranslation(["approvals", "common"]);
  const matterOf = useMatter();
  const textOf = useTexts();
  const list = useThisList();
  return [
    {
      name: "reference",
      label: t("column.reference"),
      sort: "reference",
      wrapping: "never",
      fixed: true,
      cell: ({ reference }) => (
        <Link to={`/cases/${reference}`} state={list}>
          {reference}
        </Link>
      ),
    },
    {
      name: "matter",
      label: t("column.matter"),
      wrapping: "anywhere",
      cell: matterOf,
    },
    decides || view === "out"
      ? {
          name: "priority",
          label: t("column.priority"),
          sort: "priority",
          cell: ({ priority }) => (priority ? <PriorityLabel priority={priority} /> : "–"),
        }
      : {
          name: "status",
          label: t("column.status"),
          cell: ({ status, escalatedAt }) => (
            <>
              <StatusLabel status={status} /> {escalatedAt && <EscalatedLabel />}
            </>
          ),
        },
    { name: "stage", label: t("column.stage"), cell: ({ stage }) => (stage ? textOf(stage.name) : "–") },
    decides
      ? { name: "members", label: t("column.members"), numeric: true, cell: ({ members }) => members ?? "–" }
      : {
          name: "turn",
          label: t("column.turn"),
          cell: ({ stage }) => (stage ? t(`common:role.${stage.role}`) : "–"),
        },
    {
      name: "since",
      // Elsewhere cases have ended as well, and are at no stage
      label: decides || view === "out" ? t("column.since") : t("column.stateSince"),
      sort: "since",
      cell: ({ since }) => <SinceTime at={since} />,
    },
    { name: "due", label: t("column.due"), sort: "due", cell: ({ dueAt }) => (dueAt ? <DueTime at={dueAt} /> : "–") },
  ];
}
