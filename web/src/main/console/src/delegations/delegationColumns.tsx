import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DelegationSummary } from "../api/schema";
import { useUnitName } from "../app/editions";
import type { Column } from "../components/DataTable";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { addressOf } from "./place";
import { TurnText } from "./TurnText";

/** What a list says about each delegation, the important first. */
export function useDelegationColumns(): Column<DelegationSummary>[] {
  const { t } = useTranslation("delegations");
  const unitName = useUnitName();
  return [
    {
      name: "reference",
      label: t("column.reference"),
      fixed: true,
      wrapping: "never",
      cell: (delegation) => <Link to={addressOf(delegation)}>{delegation.reference}</Link>,
    },
    {
      name: "unit",
      label: t("column.unit"),
      sort: "unit",
      cell: ({ unit, matches = [] }) => (
        <>
          {unitName(unit)}
          <Matches names={matches} />
        </>
      ),
    },
    {
      name: "status",
      label: t("column.status"),
      sort: "status",
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    {
      name: "turn",
      label: t("column.turn"),
      cell: ({ turn, unit }) => (turn ? <TurnText turn={turn} known={unit} /> : "–"),
    },
    { name: "members", label: t("column.members"), sort: "members", numeric: true, cell: ({ members }) => members },
    {
      name: "revision",
      label: t("column.revision"),
      numeric: true,
      cell: ({ revision }) => revision || "–",
    },
    {
      name: "changed",
      label: t("column.changed"),
      sort: "changed",
      cell: ({ changedAt }) => <Time at={changedAt} />,
    },
  ];
}

function Matches({ names }: { names: string[] }) {
  const { t } = useTranslation(["delegations", "common"]);
  return names.length === 0 ? null : (
    <div className="ciep-subtle">{t("matches", { names: names.join(t("common:listSeparator")) })}</div>
  );
}
