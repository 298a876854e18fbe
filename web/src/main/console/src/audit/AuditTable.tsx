import { ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AuditRecord } from "../api/schema";
import { useActionName, useEventSentence } from "../components/eventSentence";
import { Time } from "../components/Time";

export function AuditTable({ records }: { records: AuditRecord[] }) {
  const { t } = useTranslation("audit");
  const columns = [t("column.at"), t("column.action"), t("column.object"), t("column.actor")];
  return (
    <Table aria-label={t("title")} variant="compact" gridBreakPoint="grid-lg" isExpandable>
      <Thead>
        <Tr>
          <Th screenReaderText={t("column.details")} />
          {columns.map((name) => (
            <Th key={name} modifier="wrap">
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
      {records.map((record, index) => (
        <AuditRow key={record.id} record={record} columns={columns} index={index} />
      ))}
    </Table>
  );
}

interface AuditRowProps {
  record: AuditRecord;
  columns: string[];
  index: number;
}

function AuditRow({ record, columns, index }: AuditRowProps) {
  const { t } = useTranslation("audit");
  const actionName = useActionName();
  const sentence = useEventSentence();
  const [open, setOpen] = useState(false);
  return (
    <Tbody isExpanded={open}>
      <Tr>
        <Td
          expand={{
            rowIndex: index,
            isExpanded: open,
            onToggle: () => setOpen(!open),
            expandId: "audit",
          }}
        />
        <Td dataLabel={columns[0]}>
          <Time at={record.at} />
        </Td>
        <Td dataLabel={columns[1]}>{actionName(record.action)}</Td>
        <Td dataLabel={columns[2]}>
          <span className="ciep-name">{record.object}</span>
          <div className="ciep-subtle">{t(`objectKind.${record.objectKind}`)}</div>
        </Td>
        <Td dataLabel={columns[3]}>
          {record.actor}
          <div className="ciep-subtle">{record.actorUsername}</div>
        </Td>
      </Tr>
      <Tr isExpanded={open}>
        <Td colSpan={5}>
          <ExpandableRowContent>
            <p>{sentence(record)}</p>
            <Details record={record} />
          </ExpandableRowContent>
        </Td>
      </Tr>
    </Tbody>
  );
}

function Details({ record }: { record: AuditRecord }) {
  const { t } = useTranslation(["audit", "common"]);
  const rows = [
    ...Object.entries(record.details),
    [t("detail.roles"), (record.roles ?? []).join(", ")],
    [t("detail.request"), record.requestId ?? ""],
  ].filter(([, value]) => value);
  return (
    <dl className="pf-v6-u-mt-sm">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="ciep-subtle pf-v6-u-display-inline">{t("detail.name", { name })}</dt>{" "}
          <dd className="pf-v6-u-display-inline ciep-breakable">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
