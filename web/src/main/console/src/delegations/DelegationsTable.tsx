import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { DelegationSummary } from "../api/schema";
import { useUnitName } from "../app/editions";
import { useSorting } from "../components/sorting";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { addressOf } from "./place";
import { TurnText } from "./TurnText";

interface DelegationsTableProps {
  delegations: DelegationSummary[];
  sort: string;
  label: string;
}

const FIELDS = [undefined, "unit", "status", undefined, "members", undefined, "changed"];

/** One row for each delegation; cards on a phone. */
export function DelegationsTable({ delegations, sort, label }: DelegationsTableProps) {
  const { t } = useTranslation("delegations");
  const sorting = useSorting(sort, FIELDS);
  const columns = [
    t("column.reference"),
    t("column.unit"),
    t("column.status"),
    t("column.turn"),
    t("column.members"),
    t("column.revision"),
    t("column.changed"),
  ];
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-xl">
      <Thead>
        <Tr>
          {columns.map((name, index) => (
            <Th
              key={name}
              modifier="wrap"
              sort={sorting(index)}
              className={index === 4 || index === 5 ? "ciep-right" : ""}
            >
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {delegations.map((delegation) => (
          <DelegationRow key={delegation.reference} delegation={delegation} columns={columns} />
        ))}
      </Tbody>
    </Table>
  );
}

function DelegationRow({ delegation, columns }: { delegation: DelegationSummary; columns: string[] }) {
  const { t } = useTranslation(["delegations", "common"]);
  const unitName = useUnitName();
  const navigate = useNavigate();
  const address = addressOf(delegation);
  return (
    <Tr isClickable onRowClick={() => void navigate(address)}>
      <Td dataLabel={columns[0]} className="ciep-name">
        <Link to={address}>{delegation.reference}</Link>
      </Td>
      <Td dataLabel={columns[1]}>
        {unitName(delegation.unit)}
        {delegation.matches && delegation.matches.length > 0 && (
          <div className="ciep-subtle">
            {t("matches", { names: delegation.matches.join(t("common:listSeparator")) })}
          </div>
        )}
      </Td>
      <Td dataLabel={columns[2]}>
        <StatusLabel status={delegation.status} />
      </Td>
      <Td dataLabel={columns[3]}>
        {delegation.turn ? <TurnText turn={delegation.turn} known={delegation.unit} /> : "–"}
      </Td>
      <Td dataLabel={columns[4]} className="ciep-numeric ciep-right">
        {delegation.members}
      </Td>
      <Td dataLabel={columns[5]} className="ciep-numeric ciep-right">
        {delegation.revision || "–"}
      </Td>
      <Td dataLabel={columns[6]}>
        <Time at={delegation.changedAt} />
      </Td>
    </Tr>
  );
}
