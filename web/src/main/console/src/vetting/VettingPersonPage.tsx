import { Button, DescriptionList, Flex, Label, List, ListItem, PageSection, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { Vetting, VettingItem, VettingOutcome } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useTexts } from "../app/editions";
import { countryName } from "../components/countries";
import { Fact } from "../components/Fact";
import { useShownNumber } from "../components/memberFields";
import { PageHead } from "../components/PageHead";
import { displayName, latinName } from "../components/personName";
import { StatusLabel } from "../components/StatusLabel";
import { CalendarDate, DueTime, Time } from "../components/Time";
import { useMissingText } from "../staff/missing";
import { personOf } from "./queries";
import { ResultDialog } from "./ResultDialog";
import { Notice } from "../components/Notice";

/** One person with the results and notes so far, and what can be said of them now. */
export function VettingPersonPage() {
  const { edition = "", staff = "" } = useParams();
  return /^[1-9]\d{0,3}$/.test(edition) && /^\d{1,4}-T-\d{4,8}$/.test(staff) ? (
    <Person edition={Number(edition)} reference={staff} />
  ) : (
    <NotFoundPage />
  );
}

function Person({ edition, reference }: { edition: number; reference: string }) {
  const { t } = useTranslation("vetting");
  const { data } = useSuspenseQuery(personOf({ edition, staff: reference }));
  const [recording, setRecording] = useState<VettingOutcome>();
  const { person } = data;
  return (
    <>
      <PageHead
        title={t("person.title", { name: displayName(person), reference })}
        beside={<StatusLabel status={person.status} />}
        actions={<Results person={person} onRecord={setRecording} />}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/vetting` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <Missing edition={edition} person={person} />
        <Facts person={person} />
      </PageSection>
      <PageSection hasBodyWrapper={false}>
        <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
          {t("person.results")}
        </Title>
        <Past results={data.results} />
      </PageSection>
      {recording && (
        <ResultDialog edition={edition} person={person} outcome={recording} onClose={() => setRecording(undefined)} />
      )}
    </>
  );
}

function Results({ person, onRecord }: { person: VettingItem; onRecord: (outcome: VettingOutcome) => void }) {
  const { t } = useTranslation("vetting");
  const admitted = person.status === "GRANTED" || person.status === "SUSPENDED";
  if (person.status !== "VETTING" && !admitted) {
    return null;
  }
  return (
    <Flex gap={{ default: "gapSm" }}>
      {person.status !== "GRANTED" && (
        <Button isDisabled={person.missing.length > 0} onClick={() => onRecord("POSITIVE")}>
          {admitted ? t("record.turnPositive") : t("record.positive")}
        </Button>
      )}
      <Button variant="secondary" isDanger onClick={() => onRecord("NEGATIVE")}>
        {admitted ? t("record.turnNegative") : t("record.negative")}
      </Button>
    </Flex>
  );
}

/** Until then nobody can be granted, and so nobody passes; who fails can be told at once. */
function Missing({ edition, person: { missing, reference } }: { edition: number; person: VettingItem }) {
  const { t } = useTranslation(["vetting", "staff"]);
  const missingText = useMissingText();
  return missing.length === 0 ? null : (
    <Notice
      isInline
      variant="warning"
      component="h2"
      title={t("person.missing")}
      className="pf-v6-u-mb-md"
      actionLinks={<Link to={`/editions/${edition}/staff/${reference}/documents`}>{t("person.toDocuments")}</Link>}
    >
      <List isPlain>
        {missing.map((one) => (
          <ListItem key={`${one.code}-${one.document}`}>{missingText(one)}</ListItem>
        ))}
      </List>
    </Notice>
  );
}

function Facts({ person }: { person: VettingItem }) {
  const { t, i18n } = useTranslation(["vetting", "members", "common"]);
  const textOf = useTexts();
  const shownNumber = useShownNumber();
  return (
    <DescriptionList columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }} aria-label={t("person.facts")}>
      <Fact term={t("column.name")}>
        <bdi>{displayName(person)}</bdi> <span className="ciep-subtle">{latinName(person)}</span>
      </Fact>
      <Fact term={t("column.sex")}>{t(`members:sex.${person.sex}`)}</Fact>
      <Fact term={t("column.birthDate")}>
        <CalendarDate date={person.birthDate} />
      </Fact>
      <Fact term={t("column.nationality")}>{countryName(person.nationality, i18n.language)}</Fact>
      <Fact term={t("column.document")}>
        <span className="ciep-numeric">{shownNumber(person.documentNumber)}</span>{" "}
        <span className="ciep-subtle">{t(`members:documentKind.${person.documentKind}`)}</span>
      </Fact>
      <Fact term={t("column.organisation")}>{textOf(person.organisationName)}</Fact>
      <Fact term={t("column.category")}>{t(`common:categoryName.${person.category}`)}</Fact>
      {person.waiting?.dueAt && (
        <Fact term={t("column.due")}>
          <DueTime at={person.waiting.dueAt} />
        </Fact>
      )}
    </DescriptionList>
  );
}

function Past({ results }: { results: Vetting["results"] }) {
  const { t } = useTranslation("vetting");
  return results.length === 0 ? (
    <p className="ciep-subtle">{t("person.noResults")}</p>
  ) : (
    <ol className="ciep-timeline" aria-label={t("person.results")}>
      {results.map((result, index) => (
        <li key={index}>
          <Label isCompact color={result.outcome === "POSITIVE" ? "green" : "red"}>
            {t(`outcome.${result.outcome}`)}
          </Label>
          {result.note && <div className="ciep-reason">{t("person.note", { note: result.note })}</div>}
          <div className="ciep-subtle">
            {result.recordedBy} · <Time at={result.recordedAt} />
          </div>
        </li>
      ))}
    </ol>
  );
}
