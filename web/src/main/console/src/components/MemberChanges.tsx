import { Label, Title } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Member, MemberChange, RevisionChanges, Strike } from "../api/schema";
import { useMemberFieldName, useMemberValue } from "./memberFields";
import { MembersTable } from "./MembersTable";
import { PersonName } from "./PersonName";

interface MemberChangesProps {
  changes: RevisionChanges;
  /** Who of them was left out by an approver. */
  strikes?: Strike[];
  /** What can be done about one member, for example a remark. */
  actions?: (member: Member) => ReactNode;
}

/** The difference between two revisions: added, removed, changed field by field. */
export function MemberChanges({ changes, strikes, actions }: MemberChangesProps) {
  const { t } = useTranslation("members");
  const { added, removed, changed, unchanged, comparedWith, revision } = changes;
  return (
    <>
      <p className="pf-v6-u-mb-md">
        {comparedWith === null
          ? t("changes.first", { revision })
          : t("changes.compared", { revision, before: comparedWith })}
        {comparedWith !== null && <> {t("changes.unchanged", { count: unchanged })}</>}
      </p>
      {changed.length > 0 && (
        <Block color="orange" text={t("changes.changed", { count: changed.length })}>
          <ChangedTable changed={changed} actions={actions} label={t("changes.changed", { count: changed.length })} />
        </Block>
      )}
      {added.length > 0 && (
        <Block color="green" text={t("changes.added", { count: added.length })}>
          <MembersTable
            members={added}
            strikes={strikes}
            actions={actions}
            label={t("changes.added", { count: added.length })}
          />
        </Block>
      )}
      {removed.length > 0 && (
        <Block color="red" text={t("changes.removed", { count: removed.length })}>
          <MembersTable members={removed} label={t("changes.removed", { count: removed.length })} />
        </Block>
      )}
    </>
  );
}

function Block({ color, text, children }: { color: "orange" | "green" | "red"; text: string; children: ReactNode }) {
  return (
    <section className="pf-v6-u-mb-lg">
      <Title headingLevel="h3" size="md">
        <Label color={color}>{text}</Label>
      </Title>
      {children}
    </section>
  );
}

interface ChangedTableProps {
  changed: MemberChange[];
  label: string;
  actions?: ((member: Member) => ReactNode) | undefined;
}

function ChangedTable({ changed, label, actions }: ChangedTableProps) {
  const { t } = useTranslation("members");
  const fieldName = useMemberFieldName();
  const valueOf = useMemberValue();
  const columns = [t("column.name"), t("changes.field"), t("changes.before"), t("changes.after")];
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column} modifier="wrap">
              {column}
            </Th>
          ))}
          {actions && <Th screenReaderText={t("column.actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {changed.flatMap(({ before, after, fields }) =>
          fields.map((field, index) => (
            <Tr key={after.id + field}>
              {index === 0 && (
                <Td dataLabel={columns[0]} rowSpan={fields.length}>
                  <PersonName member={after} />
                </Td>
              )}
              <Td dataLabel={columns[1]}>{fieldName(field)}</Td>
              <Td dataLabel={columns[2]} modifier="breakWord">
                <del className="ciep-before">{valueOf(before, field) || t("changes.empty")}</del>
              </Td>
              <Td dataLabel={columns[3]} modifier="breakWord">
                <ins>{valueOf(after, field) || t("changes.empty")}</ins>
              </Td>
              {actions && index === 0 && (
                <Td isActionCell rowSpan={fields.length}>
                  {actions(after)}
                </Td>
              )}
            </Tr>
          )),
        )}
      </Tbody>
    </Table>
  );
}
