import { Label, Title, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportFinding } from "../api/schema";
import { DataTable, type Column } from "../components/DataTable";
import { LocalPager, useLocalPages } from "../components/LocalPager";

const SEVERITIES = ["ERROR", "WARNING", "SKIPPED"] as const;
const COLORS = { ERROR: "red", WARNING: "orange", SKIPPED: "grey" } as const;

/** Every finding by sheet, row and column, with the cell's content and what to do. */
export function FindingsTable({ findings }: { findings: ImportFinding[] }) {
  const { t } = useTranslation("imports");
  const [severity, setSeverity] = useState<ImportFinding["severity"]>();
  const wanted = findings.filter((finding) => severity === undefined || finding.severity === severity);
  const pages = useLocalPages(wanted);
  if (findings.length === 0) {
    return <p>{t("findings.none")}</p>;
  }
  const number = (kind: ImportFinding["severity"]) => findings.filter((finding) => finding.severity === kind).length;
  return (
    <section aria-label={t("findings.title")} className="pf-v6-u-mb-lg">
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
        {t("findings.title")}
      </Title>
      <ToggleGroup aria-label={t("findings.filter")} className="pf-v6-u-mb-sm">
        <ToggleGroupItem
          buttonId="severity-all"
          text={t("findings.all", { count: findings.length })}
          isSelected={severity === undefined}
          onChange={() => setSeverity(undefined)}
        />
        {SEVERITIES.filter((kind) => number(kind) > 0).map((kind) => (
          <ToggleGroupItem
            key={kind}
            buttonId={`severity-${kind}`}
            text={t(`severity.${kind}`, { count: number(kind) })}
            isSelected={severity === kind}
            onChange={() => setSeverity(kind)}
          />
        ))}
      </ToggleGroup>
      <Findings findings={pages.items} />
      <LocalPager {...pages} label={t("findings.pages")} />
    </section>
  );
}

function Findings({ findings }: { findings: ImportFinding[] }) {
  const { t } = useTranslation("imports");
  const columns: Column<ImportFinding>[] = [
    {
      name: "severity",
      label: t("findings.severity"),
      cell: ({ severity }) => <Label color={COLORS[severity]}>{t(`severityName.${severity}`)}</Label>,
    },
    { name: "sheet", label: t("findings.sheet"), cell: ({ sheet }) => sheet },
    { name: "row", label: t("findings.row"), numeric: true, cell: ({ row }) => row ?? "–" },
    {
      name: "column",
      label: t("findings.column"),
      cell: ({ column, field }) => (
        <>
          {column ?? "–"}
          {field && <div className="ciep-subtle">{t(`field.${field}`)}</div>}
        </>
      ),
    },
    {
      name: "content",
      label: t("findings.content"),
      wrapping: "anywhere",
      cell: ({ content = "" }) => <bdi>{content}</bdi>,
    },
    {
      name: "message",
      label: t("findings.message"),
      wrapping: "anywhere",
      width: 40,
      cell: ({ message }) => message,
    },
  ];
  return (
    <DataTable
      label={t("findings.title")}
      breakPoint="grid-lg"
      columns={columns}
      rows={findings}
      keyOf={(_finding, index) => index}
    />
  );
}
