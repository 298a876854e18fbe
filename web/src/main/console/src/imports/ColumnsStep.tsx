import {
  ActionList,
  ActionListGroup,
  ActionListItem,
  Button,
  FormSelect,
  FormSelectOption,
} from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Import, ImportField } from "../api/schema";
import { DataTable, type Column } from "../components/DataTable";
import { ProblemAlert } from "../components/ProblemAlert";
import { useDestination } from "./destination";
import { DiscardButton } from "./DiscardButton";
import { usePlanImport } from "./queries";
import { Notice } from "../components/Notice";

/** Which column holds what; three rows as a sample. */
export function ColumnsStep({ one }: { one: Import }) {
  const { t } = useTranslation(["imports", "common"]);
  const [, setSearch] = useSearchParams();
  const { mutate, isPending, error } = usePlanImport(one.id);
  const [fields, setFields] = useState(() => new Map(one.columns.map(({ column, field }) => [column, field])));
  const changed = one.columns.some(({ column, field }) => fields.get(column) !== field);
  const twice = [...fields.values()].filter((field, index, all) => field !== "IGNORE" && all.indexOf(field) !== index);
  const proceed = () => setSearch({ step: "check" });
  const next = () => {
    if (!changed) {
      proceed();
      return;
    }
    const columns = [...fields].map(([column, field]) => ({ column, field }));
    mutate({ version: one.version, plan: { columns, names: [], namesConfirmed: false } }, { onSuccess: proceed });
  };
  return (
    <>
      <ProblemAlert error={error} />
      <p className="pf-v6-u-mb-md">
        {one.headerRow
          ? t("columns.help", { file: one.fileName, sheet: one.sheet, row: one.headerRow })
          : t("columns.helpNoHeader", { file: one.fileName, sheet: one.sheet })}
      </p>
      {twice.length > 0 && (
        <Notice
          isInline
          variant="warning"
          component="h2"
          title={t("columns.twice", {
            fields: [...new Set(twice)].map((field) => t(`field.${field}`)).join(t("common:listSeparator")),
          })}
          className="pf-v6-u-mb-md"
        />
      )}
      <ColumnsTable
        one={one}
        fieldOf={(column) => fields.get(column) ?? "IGNORE"}
        choose={(column, field) => setFields((before) => new Map(before).set(column, field))}
      />
      <ActionList className="pf-v6-u-mt-md">
        <ActionListGroup>
          <ActionListItem>
            <Button isLoading={isPending} isDisabled={isPending || twice.length > 0} onClick={next}>
              {t("columns.next")}
            </Button>
          </ActionListItem>
          <ActionListItem>
            <DiscardButton one={one} />
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
    </>
  );
}

interface ColumnsTableProps {
  one: Import;
  fieldOf: (column: string) => ImportField;
  choose: (column: string, field: ImportField) => void;
}

function ColumnsTable({ one, fieldOf, choose }: ColumnsTableProps) {
  const { t } = useTranslation("imports");
  const offered = useDestination().fields;
  const columns: Column<Import["columns"][number]>[] = [
    { name: "column", label: t("columns.column"), cell: ({ column }) => column },
    {
      name: "heading",
      label: t("columns.heading"),
      wrapping: "anywhere",
      cell: ({ heading }) => <strong>{heading || "–"}</strong>,
    },
    {
      name: "sample",
      label: t("columns.sample"),
      wrapping: "anywhere",
      cell: ({ sample = [] }) =>
        sample.map((cell, index) => (
          <div key={index} className="ciep-subtle">
            <bdi>{cell || "–"}</bdi>
          </div>
        )),
    },
    {
      name: "meaning",
      label: t("columns.meaning"),
      cell: ({ column, heading }) => (
        <FormSelect
          aria-label={t("columns.choose", { column, heading })}
          value={fieldOf(column)}
          onChange={(_event, value) => choose(column, value as ImportField)}
        >
          {offered.map((field) => (
            <FormSelectOption key={field} value={field} label={t(`field.${field}`)} />
          ))}
        </FormSelect>
      ),
    },
  ];
  return (
    <DataTable
      label={t("columns.label")}
      breakPoint="grid-lg"
      columns={columns}
      rows={one.columns}
      keyOf={({ column }) => column}
    />
  );
}
