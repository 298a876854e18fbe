import { Label, Title, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportFinding } from "../api/schema";
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
  const columns = [
    t("findings.severity"),
    t("findings.sheet"),
    t("findings.row"),
    t("findings.column"),
    t("findings.content"),
    t("findings.message"),
  ];
  return (
    <Table aria-label={t("findings.title")} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          {columns.map((name, index) => (
            <Th
              key={name}
              modifier="wrap"
              className={index === 2 ? "ciep-right" : ""}
              width={index === 5 ? 40 : undefined}
            >
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {findings.map((finding, index) => (
          <Tr key={index}>
            <Td dataLabel={columns[0]}>
              <Label color={COLORS[finding.severity]}>{t(`severityName.${finding.severity}`)}</Label>
            </Td>
            <Td dataLabel={columns[1]}>{finding.sheet}</Td>
            <Td dataLabel={columns[2]} className="ciep-numeric ciep-right">
              {finding.row ?? "–"}
            </Td>
            <Td dataLabel={columns[3]}>
              {finding.column ?? "–"}
              {finding.field && <div className="ciep-subtle">{t(`field.${finding.field}`)}</div>}
            </Td>
            <Td dataLabel={columns[4]} modifier="breakWord">
              <bdi>{finding.content ?? ""}</bdi>
            </Td>
            <Td dataLabel={columns[5]} modifier="breakWord">
              {finding.message}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
