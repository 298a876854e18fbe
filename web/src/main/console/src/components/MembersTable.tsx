import { HelperText, Label } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Member, Strike } from "../api/schema";
import { DataTable, type Column } from "./DataTable";
import { PersonName } from "./PersonName";
import { useViolationText } from "./problemText";
import { ShownNumber } from "./ShownNumber";
import { CalendarDate } from "./Time";
import { Hint } from "./Hint";

/** What is shown of members; the address is that of a member's own page, where there is one. */
export function useMemberColumns(addressOf?: (member: Member) => string, strikes: Strike[] = []): Column<Member>[] {
  const { t } = useTranslation("members");
  return [
    {
      name: "role",
      label: t("column.role"),
      sort: "role",
      cell: ({ role }) =>
        role === "MEMBER" ? t(`delegationRole.${role}`) : <strong>{t(`delegationRole.${role}`)}</strong>,
    },
    {
      name: "name",
      label: t("column.name"),
      sort: "name",
      fixed: true,
      cell: (member) => (
        <>
          {addressOf ? (
            <Link to={addressOf(member)}>
              <PersonName member={member} />
            </Link>
          ) : (
            <PersonName member={member} />
          )}
          <Struck strike={strikes.find((strike) => strike.member === member.id)} />
          <Warnings member={member} />
        </>
      ),
    },
    { name: "sex", label: t("field.sex"), wrapping: "never", cell: ({ sex }) => t(`sex.${sex}`) },
    {
      name: "birthDate",
      label: t("field.birthDate"),
      cell: ({ birthDate }) => <CalendarDate date={birthDate} />,
    },
    {
      name: "document",
      label: t("column.document"),
      cell: ({ documentKind, documentNumberMasked, nationality }) => (
        <>
          <ShownNumber number={documentNumberMasked} />
          <div className="ciep-subtle">
            {t(`documentKind.${documentKind}`)} · {nationality}
          </div>
        </>
      ),
    },
    {
      name: "employer",
      label: t("column.employer"),
      sort: "employer",
      wrapping: "anywhere",
      cell: ({ employer, position }) => (
        <>
          {employer || "–"}
          {position && <div className="ciep-subtle">{position}</div>}
        </>
      ),
    },
  ];
}

interface MembersTableProps {
  members: Member[];
  label: string;
  strikes?: Strike[] | undefined;
  /** What can be done about one member, for example a remark. */
  actions?: ((member: Member) => ReactNode) | undefined;
}

/** Members of a frozen list: all that is known, in its order. */
export function MembersTable({ members, label, strikes, actions }: MembersTableProps) {
  const columns = useMemberColumns(undefined, strikes).map((column) => ({ ...column, sort: undefined }));
  return <DataTable label={label} columns={columns} rows={members} keyOf={({ id }) => id} actions={actions} />;
}

/** Whom an approver left out, and why. */
function Struck({ strike }: { strike: Strike | undefined }) {
  const { t } = useTranslation(["members", "common"]);
  return (
    strike && (
      <div>
        <Label isCompact color="red" icon={<BanIcon />}>
          {t("struck")}
        </Label>{" "}
        {t("struckReason", { reason: t(`common:reason.${strike.reason.code}`), text: strike.reason.text })}
      </div>
    )
  );
}

function Warnings({ member }: { member: Member }) {
  const violationText = useViolationText();
  return member.warnings.map((warning) => (
    <div key={warning.pointer + warning.code}>
      <HelperText>
        <Hint variant="warning">{violationText(warning)}</Hint>
      </HelperText>
    </div>
  ));
}
