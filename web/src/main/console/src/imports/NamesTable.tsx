import { Button, Label, TextInput, Title } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Import, ProposedName } from "../api/schema";
import { DataTable, type Column } from "../components/DataTable";
import { LocalPager, useLocalPages } from "../components/LocalPager";
import { ProblemAlert } from "../components/ProblemAlert";
import { corrections, doubtfulFirst, type Edits } from "./names";
import { usePlanImport } from "./queries";
import { Notice } from "../components/Notice";

/** Whole names were split by known surnames: a proposal that a person confirms or mends. */
export function NamesTable({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const { mutate, isPending, error } = usePlanImport(one.id);
  const [edits, setEdits] = useState<Edits>(new Map());
  const names = doubtfulFirst(one.proposedNames);
  const pages = useLocalPages(names);
  const changed = corrections(names, edits);
  const doubtful = names.filter((name) => name.doubtful).length;
  const confirm = () =>
    mutate({
      version: one.version,
      plan: {
        columns: one.columns.map(({ column, field }) => ({ column, field })),
        names: changed,
        namesConfirmed: true,
      },
    });
  return (
    <section aria-label={t("names.title")} className="pf-v6-u-mb-lg">
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
        {t("names.title")}
      </Title>
      <ProblemAlert error={error} />
      {one.namesConfirmed && changed.length === 0 ? (
        <Notice isInline variant="success" component="p" title={t("names.confirmed", { count: names.length })} />
      ) : (
        <p className="pf-v6-u-mb-sm">{t("names.help", { count: names.length, doubtful })}</p>
      )}
      <SplitTable names={pages.items} edits={edits} change={(row, edit) => setEdits(new Map(edits).set(row, edit))} />
      <LocalPager {...pages} label={t("names.pages")} />
      {(!one.namesConfirmed || changed.length > 0) && (
        <Button
          variant="secondary"
          className="pf-v6-u-mt-sm"
          isLoading={isPending}
          isDisabled={isPending}
          onClick={confirm}
        >
          {t("names.confirm", { count: names.length })}
        </Button>
      )}
    </section>
  );
}

interface SplitTableProps {
  names: ProposedName[];
  edits: Edits;
  change: (row: number, edit: { family: string; given: string }) => void;
}

function SplitTable({ names, edits, change }: SplitTableProps) {
  const { t } = useTranslation("imports");
  const input = (name: ProposedName, part: "family" | "given") => {
    const { row, whole } = name;
    const { family, given } = edits.get(row) ?? name;
    return (
      <TextInput
        aria-label={part === "family" ? t("names.familyOf", { whole, row }) : t("names.givenOf", { whole, row })}
        value={part === "family" ? family : given}
        maxLength={100}
        onChange={(_event, value) => change(row, { family, given, [part]: value })}
      />
    );
  };
  const columns: Column<ProposedName>[] = [
    { name: "row", label: t("findings.row"), numeric: true, cell: ({ row }) => row },
    {
      name: "whole",
      label: t("names.whole"),
      cell: ({ whole, doubtful }) => (
        <>
          {whole} {doubtful && <Label color="orange">{t("names.doubtful")}</Label>}
        </>
      ),
    },
    { name: "family", label: t("names.family"), cell: (name) => input(name, "family") },
    { name: "given", label: t("names.given"), cell: (name) => input(name, "given") },
  ];
  return (
    <DataTable label={t("names.title")} breakPoint="grid-md" columns={columns} rows={names} keyOf={({ row }) => row} />
  );
}
