import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { CaseSummary } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import { StatusLabel } from "../components/StatusLabel";
import { DueTime, Time } from "../components/Time";

interface CasesTableProps {
  cases: CaseSummary[];
  selected: number;
  label: string;
}

export function CasesTable({ cases, selected, label }: CasesTableProps) {
  const { t } = useTranslation("approvals");
  const columns = [
    t("column.reference"),
    t("column.matter"),
    t("column.status"),
    t("column.stage"),
    t("column.members"),
    t("column.since"),
    t("column.due"),
  ];
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-xl">
      <Thead>
        <Tr>
          {columns.map((name, index) => (
            <Th key={name} modifier="wrap" className={index === 4 ? "ciep-right" : ""}>
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {cases.map((one, index) => (
          <CaseRow key={one.reference} one={one} columns={columns} selected={index === selected} />
        ))}
      </Tbody>
    </Table>
  );
}

function CaseRow({ one, columns, selected }: { one: CaseSummary; columns: string[]; selected: boolean }) {
  const { t } = useTranslation("approvals");
  const unitName = useUnitName();
  const textOf = useTexts();
  const navigate = useNavigate();
  const address = `/cases/${one.reference}`;
  return (
    <Tr
      isClickable
      onRowClick={() => void navigate(address)}
      className={selected ? "ciep-selected" : ""}
      aria-current={selected ? "true" : undefined}
    >
      <Td dataLabel={columns[0]} className="ciep-name">
        <Link to={address}>{one.reference}</Link>
      </Td>
      <Td dataLabel={columns[1]}>
        {t("matter", { unit: unitName(one.unit), edition: one.edition, revision: one.revision })}
      </Td>
      <Td dataLabel={columns[2]}>
        <StatusLabel status={one.status} />
      </Td>
      <Td dataLabel={columns[3]}>{one.stage ? textOf(one.stage.name) : "–"}</Td>
      <Td dataLabel={columns[4]} className="ciep-numeric ciep-right">
        {one.members ?? "–"}
      </Td>
      <Td dataLabel={columns[5]}>
        <Time at={one.since} />
      </Td>
      <Td dataLabel={columns[6]}>{one.dueAt ? <DueTime at={one.dueAt} /> : "–"}</Td>
    </Tr>
  );
}
