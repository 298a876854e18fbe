import { Card, CardBody, CardTitle, DescriptionList, Label } from "@patternfly/react-core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Case, Member } from "../api/schema";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { DueTime, SinceTime, Time } from "../components/Time";
import { changesOf, revisionMembersOf } from "../delegations/queries";
import { QuotaFact } from "../quotas/QuotaFact";
import { QuotaUse } from "../quotas/QuotaUse";
import { categoryQuotasOf } from "../quotas/queries";
import { oneOf } from "../staff/queries";
import { strikesOf } from "./strikes";

/** What a decision needs, beside the list and not behind a tab. */
export function CaseFacts({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  return (
    <Card isCompact component="section" aria-label={t("facts.title")}>
      <CardTitle component="h2">{t("facts.title")}</CardTitle>
      <CardBody>
        <DescriptionList isCompact>
          <SubjectFacts one={one} />
          <Fact term={t("facts.submittedBy")}>{one.submittedBy ?? "–"}</Fact>
          <Fact term={t("facts.openedAt")}>
            <Time at={one.openedAt} />
          </Fact>
          {one.status === "OPEN" && (
            <Fact term={t("column.since")}>
              <SinceTime at={one.since} />
            </Fact>
          )}
          {one.dueAt && (
            <Fact term={t("column.due")}>
              <DueTime at={one.dueAt} />
            </Fact>
          )}
          <Fact term={t("facts.route")}>{t("facts.routeVersion", { version: one.routeVersion })}</Fact>
        </DescriptionList>
      </CardBody>
    </Card>
  );
}

function SubjectFacts({ one }: { one: Case }) {
  if (one.kind === "STAFF_ACCREDITATION") {
    return <StaffCaseFacts one={one} />;
  }
  return one.ownerName ? <OrganisationFacts one={one} /> : <DelegationFacts one={one} />;
}

/** Who, and how many places the organisation has left in the person's category. */
function StaffCaseFacts({ one }: { one: Case }) {
  const { t } = useTranslation(["approvals", "common", "quotas"]);
  const { edition, subjectReference, unit } = one;
  const { data: staff } = useSuspenseQuery(oneOf({ edition, staff: subjectReference }));
  const { may } = useSession();
  const { data: quotas = [] } = useQuery({ ...categoryQuotasOf(edition, unit), enabled: may("quotas.read") });
  const quota = quotas.find(({ category }) => category === staff.category);
  const name = t(`common:categoryName.${staff.category}`);
  return (
    <>
      <Fact term={t("staff.fact")}>
        <Link to={`/editions/${edition}/staff/${subjectReference}`}>{subjectReference}</Link>
      </Fact>
      <Fact term={t("facts.revision")}>{one.revision}</Fact>
      {quota && (
        <Fact term={t("staff.places", { category: name })}>
          <QuotaUse quota={quota} label={t("quotas:use.label", { unit: name })} />
        </Fact>
      )}
    </>
  );
}

function DelegationFacts({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const struck = strikesOf(one).length;
  return (
    <>
      <Fact term={t("facts.delegation")}>
        <Link to={`/editions/${one.edition}/delegations/${one.unit}`}>{one.subjectReference}</Link>
      </Fact>
      <Fact term={t("facts.revision")}>{one.revision}</Fact>
      <Fact term={t("facts.members")}>
        {struck > 0 ? t("facts.membersStruck", { left: one.members ?? 0, struck }) : (one.members ?? "–")}
      </Fact>
      <QuotaFact edition={one.edition} unit={one.unit} />
      <Suspense>
        <Warnings one={one} />
      </Suspense>
    </>
  );
}

function OrganisationFacts({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  return (
    <>
      <Fact term={t("organisation.fact")}>
        <Link to={`/partners/${one.subjectReference}`}>{one.subjectReference}</Link>
      </Fact>
      <Fact term={t("facts.revision")}>{one.revision}</Fact>
    </>
  );
}

/** Doubts about identity documents among what is new in this revision; they stand at the members as well. */
function Warnings({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const place = { edition: one.edition, unit: one.unit };
  const { data: changes } = useSuspenseQuery(changesOf(place, one.revision));
  const warned = [...changes.added, ...changes.changed.map(({ after }) => after)].filter(hasWarnings).length;
  return changes.comparedWith === null ? (
    <FirstWarnings one={one} />
  ) : (
    <Fact term={t("facts.warnings")}>
      {warned > 0 ? <Label color="orange">{t("facts.warned", { count: warned })}</Label> : t("facts.noWarnings")}
    </Fact>
  );
}

/** In the first revision everybody is new. */
function FirstWarnings({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const place = { edition: one.edition, unit: one.unit };
  const { data: members } = useSuspenseQuery(revisionMembersOf(place, one.revision, undefined));
  const warned = members.items.filter(hasWarnings).length;
  return (
    <Fact term={t("facts.warnings")}>
      {warned > 0 ? <Label color="orange">{t("facts.warned", { count: warned })}</Label> : t("facts.noneNew")}
      {members.next && <div className="ciep-subtle">{t("facts.firstPage", { count: members.items.length })}</div>}
    </Fact>
  );
}

function hasWarnings({ warnings }: Member): boolean {
  return warnings.length > 0;
}
