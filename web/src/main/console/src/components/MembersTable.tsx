import { HelperText, HelperTextItem } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr, type ThProps } from "@patternfly/react-table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Member } from "../api/schema";
import { PersonName } from "./PersonName";
import { useViolationText } from "./problemText";
import { CalendarDate } from "./Time";

interface MembersTableProps {
  members: Member[];
  label: string;
  sorting?: (index: number) => ThProps["sort"];
  /** The member's own page, where there is one. */
  addressOf?: (member: Member) => string;
  actions?: (member: Member) => ReactNode;
}

/** Members as a compact table; cards on a phone. */
export function MembersTable({ members, label, sorting, addressOf, actions }: MembersTableProps) {
  const { t } = useTranslation("members");
  const columns = [
    t("column.role"),
    t("column.name"),
    t("field.sex"),
    t("field.birthDate"),
    t("column.document"),
    t("column.employer"),
  ];
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-xl">
      <Thead>
        <Tr>
          {columns.map((name, index) => (
            <Th key={name} modifier="wrap" sort={sorting?.(index)}>
              {name}
            </Th>
          ))}
          {actions && <Th screenReaderText={t("column.actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {members.map((member) => (
          <Tr key={member.id}>
            <Td dataLabel={columns[0]}>
              {member.role === "MEMBER" ? (
                t(`delegationRole.${member.role}`)
              ) : (
                <strong>{t(`delegationRole.${member.role}`)}</strong>
              )}
            </Td>
            <Td dataLabel={columns[1]}>
              {addressOf ? (
                <Link to={addressOf(member)}>
                  <PersonName member={member} />
                </Link>
              ) : (
                <PersonName member={member} />
              )}
              <Warnings member={member} />
            </Td>
            <Td dataLabel={columns[2]} className="ciep-name">
              {t(`sex.${member.sex}`)}
            </Td>
            <Td dataLabel={columns[3]}>
              <CalendarDate date={member.birthDate} />
            </Td>
            <Td dataLabel={columns[4]}>
              <span className="ciep-numeric ciep-name">{member.documentNumberMasked}</span>
              <div className="ciep-subtle">
                {t(`documentKind.${member.documentKind}`)} · {member.nationality}
              </div>
            </Td>
            <Td dataLabel={columns[5]} modifier="breakWord">
              {member.employer}
              {member.position && <div className="ciep-subtle">{member.position}</div>}
            </Td>
            {actions && <Td isActionCell>{actions(member)}</Td>}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Warnings({ member }: { member: Member }) {
  const violationText = useViolationText();
  return member.warnings.map((warning) => (
    <div key={warning.pointer + warning.code}>
      <HelperText>
        <HelperTextItem variant="warning">{violationText(warning)}</HelperTextItem>
      </HelperText>
    </div>
  ));
}
