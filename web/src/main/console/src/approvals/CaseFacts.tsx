import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Label,
} from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Case } from "../api/schema";
import { DueTime, Time } from "../components/Time";
import { changesOf } from "../delegations/queries";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  );
}

/** What a decision needs, beside the list and not behind a tab. */
export function CaseFacts({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const { data: changes } = useSuspenseQuery(changesOf({ edition: one.edition, unit: one.unit }, one.revision));
  const warned = [...changes.added, ...changes.changed.map(({ after }) => after)].filter(
    ({ warnings }) => warnings.length > 0,
  ).length;
  return (
    <Card isCompact component="section" aria-label={t("facts.title")}>
      <CardTitle component="h2">{t("facts.title")}</CardTitle>
      <CardBody>
        <DescriptionList isCompact>
          <Fact term={t("facts.delegation")}>
            <Link to={`/editions/${one.edition}/delegations/${one.unit}`}>{one.subjectReference}</Link>
          </Fact>
          <Fact term={t("facts.revision")}>{one.revision}</Fact>
          <Fact term={t("facts.members")}>{one.members ?? "–"}</Fact>
          <Fact term={t("facts.warnings")}>
            {warned > 0 ? <Label color="orange">{t("facts.warned", { count: warned })}</Label> : t("facts.noWarnings")}
          </Fact>
          <Fact term={t("facts.submittedBy")}>
            {one.submittedBy ?? "–"}
            <br />
            <Time at={one.since} />
          </Fact>
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
