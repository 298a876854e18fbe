import { Alert, Button, Label, TextInput, Title } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Import, ProposedName } from "../api/schema";
import { LocalPager, useLocalPages } from "../components/LocalPager";
import { ProblemAlert } from "../components/ProblemAlert";
import { usePlace } from "../delegations/place";
import { corrections, doubtfulFirst, type Edits } from "./names";
import { usePlanImport } from "./queries";

/** Whole names were split by known surnames: a proposal that a person confirms or mends. */
export function NamesTable({ one }: { one: Import }) {
  const { t, i18n } = useTranslation("imports");
  const { mutate, isPending, error } = usePlanImport(usePlace(), one.id, i18n.language);
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
        <Alert isInline variant="success" component="p" title={t("names.confirmed", { count: names.length })} />
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
  const columns = [t("findings.row"), t("names.whole"), t("names.family"), t("names.given")];
  return (
    <Table aria-label={t("names.title")} variant="compact" gridBreakPoint="grid-md">
      <Thead>
        <Tr>
          {columns.map((name) => (
            <Th key={name} modifier="wrap">
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {names.map((name) => {
          const { row, whole } = name;
          const { family, given } = edits.get(row) ?? name;
          return (
            <Tr key={row}>
              <Td dataLabel={columns[0]} className="ciep-numeric">
                {row}
              </Td>
              <Td dataLabel={columns[1]}>
                {whole} {name.doubtful && <Label color="orange">{t("names.doubtful")}</Label>}
              </Td>
              <Td dataLabel={columns[2]}>
                <TextInput
                  aria-label={t("names.familyOf", { whole, row })}
                  value={family}
                  maxLength={100}
                  onChange={(_event, value) => change(row, { family: value, given })}
                />
              </Td>
              <Td dataLabel={columns[3]}>
                <TextInput
                  aria-label={t("names.givenOf", { whole, row })}
                  value={given}
                  maxLength={100}
                  onChange={(_event, value) => change(row, { family, given: value })}
                />
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
}
