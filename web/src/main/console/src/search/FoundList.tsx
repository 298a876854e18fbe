import { Title } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummary, DelegationSummary, OrganisationSummary, StaffSummary } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import { useMatter } from "../approvals/caseNames";
import { PersonName } from "../components/PersonName";
import { StatusLabel } from "../components/StatusLabel";
import { useNameOf } from "../partners/names";
import type { Found } from "./queries";

interface FoundListProps {
  found: Found;
  /** The list that has all of them. */
  list: string;
}

/** The first of one kind that were found, and the way to all of them. */
export function FoundList({ found, list }: FoundListProps) {
  const { t } = useTranslation("search");
  const { kind, total, items } = found;
  return (
    <section aria-labelledby={`found-${kind}`} className="pf-v6-u-mb-xl">
      <Title headingLevel="h2" size="lg" id={`found-${kind}`} className="pf-v6-u-mb-sm">
        {t(`found.${kind}`, { count: total })}
      </Title>
      <ul className="ciep-found">
        <Items found={found} />
      </ul>
      {total > items.length && (
        <Link to={list} className="pf-v6-u-mt-sm">
          {t("all", { count: total })}
        </Link>
      )}
    </section>
  );
}

function Items({ found }: { found: Found }) {
  switch (found.kind) {
    case "staff":
      return found.items.map((one) => <FoundPerson key={one.reference} one={one} />);
    case "partners":
      return found.items.map((one) => <FoundOrganisation key={one.reference} one={one} />);
    case "delegations":
      return found.items.map((one) => <FoundDelegation key={one.unit} one={one} />);
    case "cases":
      return found.items.map((one) => <FoundCase key={one.reference} one={one} />);
  }
}

interface ItemProps {
  to: string;
  status: ReactNode;
  /** What tells it from others of its name. */
  beside?: ReactNode;
  children: ReactNode;
}

function Item({ to, status, beside, children }: ItemProps) {
  return (
    <li>
      <span>
        <Link to={to}>{children}</Link>
        {beside && <div className="ciep-subtle">{beside}</div>}
      </span>
      {status}
    </li>
  );
}

function FoundPerson({ one }: { one: StaffSummary }) {
  const textOf = useTexts();
  return (
    <Item
      to={`/editions/${one.edition}/staff/${one.reference}`}
      status={<StatusLabel status={one.status} />}
      beside={`${one.reference} · ${textOf(one.organisationName)}`}
    >
      <PersonName member={one} />
    </Item>
  );
}

function FoundOrganisation({ one }: { one: OrganisationSummary }) {
  const nameOf = useNameOf();
  return (
    <Item to={`/partners/${one.reference}`} status={<StatusLabel status={one.status} />} beside={one.reference}>
      {nameOf(one.name)}
    </Item>
  );
}

function FoundDelegation({ one }: { one: DelegationSummary }) {
  const { t } = useTranslation(["delegations", "common"]);
  const unitName = useUnitName();
  const { matches = [] } = one;
  return (
    <Item
      to={`/editions/${one.edition}/delegations/${one.unit}`}
      status={<StatusLabel status={one.status} />}
      beside={matches.length > 0 && t("matches", { names: matches.join(t("common:listSeparator")) })}
    >
      {unitName(one.unit)}
    </Item>
  );
}

function FoundCase({ one }: { one: CaseSummary }) {
  const matterOf = useMatter();
  return (
    <Item to={`/cases/${one.reference}`} status={<StatusLabel status={one.status} />} beside={one.reference}>
      {matterOf(one)}
    </Item>
  );
}
