import { useTranslation } from "react-i18next";
import type { AuditRecord } from "../api/schema";
import type { Column } from "../components/DataTable";
import { useActionName, useEventSentence } from "../components/eventSentence";
import { Time } from "../components/Time";

/** What the trail says about each record before it is opened. */
export function useAuditColumns(): Column<AuditRecord>[] {
  const { t } = useTranslation("audit");
  const actionName = useActionName();
  return [
    { name: "at", label: t("column.at"), fixed: true, cell: ({ at }) => <Time at={at} /> },
    { name: "action", label: t("column.action"), cell: ({ action }) => actionName(action) },
    {
      name: "object",
      label: t("column.object"),
      cell: ({ object, objectKind }) => (
        <>
          <span className="ciep-reference">{object}</span>
          <div className="ciep-subtle">{t(`objectKind.${objectKind}`)}</div>
        </>
      ),
    },
    {
      name: "actor",
      label: t("column.actor"),
      cell: ({ actor, actorUsername }) => (
        <>
          {actor}
          <div className="ciep-subtle">{actorUsername}</div>
        </>
      ),
    },
  ];
}

/** The record as a sentence, and everything that was written down with it. */
export function AuditDetails({ record }: { record: AuditRecord }) {
  const sentence = useEventSentence();
  return (
    <>
      <p>{sentence(record)}</p>
      <Details record={record} />
    </>
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
