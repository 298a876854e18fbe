import { DescriptionList, EmptyState, EmptyStateBody, PageSection, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { Quota, QuotaEntry } from "../api/schema";
import { useCurrentEdition, useUnitName } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { PageHead } from "../components/PageHead";
import { Pager } from "../components/Pager";
import { Time } from "../components/Time";
import { entriesOf, quotaOf } from "./queries";
import { QuotaSummary } from "./QuotaFact";

/** One unit's places: how many, who holds them, and all that ever happened to them. */
export function QuotaPage() {
  const { edition = "", unit = "" } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? (
    <KnownQuota edition={current.number} unit={unit} />
  ) : (
    <NotFoundPage />
  );
}

function KnownQuota(place: { edition: number; unit: string }) {
  const { data: quota } = useSuspenseQuery(quotaOf(place));
  return quota ? <QuotaObject quota={quota} /> : <NotFoundPage />;
}

function QuotaObject({ quota }: { quota: Quota }) {
  const { t, i18n } = useTranslation("quotas");
  const { may } = useSession();
  const unitName = useUnitName();
  const { edition, unit, demand } = quota;
  return (
    <>
      <PageHead
        title={t("object.title", { unit: unitName(unit), number: edition })}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/quotas` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <DescriptionList
          isCompact
          columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
          aria-label={t("object.facts")}
        >
          <Fact term={t("fact")}>
            <QuotaSummary quota={quota} />
          </Fact>
          <Fact term={t("column.demand")}>{demand.toLocaleString(i18n.language)}</Fact>
          {may("delegations.read") && (
            <Fact term={t("object.delegation")}>
              <Link to={`/editions/${edition}/delegations/${unit}`}>{unitName(unit)}</Link>
            </Fact>
          )}
        </DescriptionList>
      </PageSection>
      <PageSection hasBodyWrapper={false}>
        <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-md">
          {t("ledger.title")}
        </Title>
        <Ledger edition={edition} unit={unit} />
      </PageSection>
    </>
  );
}

function Ledger(place: { edition: number; unit: string }) {
  const { t } = useTranslation("quotas");
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(entriesOf(place, search.get("after") ?? undefined));
  if (data.items.length === 0) {
    return (
      <EmptyState titleText={t("ledger.empty")} headingLevel="h3" variant="sm">
        <EmptyStateBody>{t("ledger.emptyBody")}</EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="ciep-timeline" aria-label={t("ledger.label")}>
        {data.items.map((entry) => (
          <li key={entry.id}>
            <Sentence entry={entry} />
            <div className="ciep-subtle">
              <Time at={entry.at} />
            </div>
          </li>
        ))}
      </ol>
      <Pager next={data.next} />
    </>
  );
}

/** What an entry did, with its numbers. */
function Sentence({ entry }: { entry: QuotaEntry }) {
  const { t } = useTranslation("quotas");
  const { kind, by, subject = "", revision = 0, reserved, places } = entry;
  if (kind === "SET") {
    return places === undefined ? t("entry.UNSET", { by }) : t("entry.SET", { by, count: places });
  }
  if (kind === "RESERVED") {
    const count = Math.abs(reserved);
    return t(reserved < 0 ? "entry.FEWER" : "entry.RESERVED", { by, subject, revision, count });
  }
  return <Decided kind={kind} by={by} subject={subject} revision={revision} entry={entry} />;
}

interface DecidedProps {
  kind: Exclude<QuotaEntry["kind"], "SET" | "RESERVED">;
  by: string;
  subject: string;
  revision: number;
  entry: QuotaEntry;
}

function Decided({ kind, entry: { reserved, booked }, ...about }: DecidedProps) {
  const { t } = useTranslation("quotas");
  const freed = -reserved - booked;
  switch (kind) {
    case "BOOKED":
      return freed > 0
        ? t("entry.BOOKED_STRUCK", { ...about, booked, struck: freed })
        : t("entry.BOOKED", { ...about, count: booked });
    case "REOPENED":
      return t("entry.REOPENED", { ...about, count: reserved });
    default:
      return t(`entry.${kind}`, { ...about, count: freed });
  }
}
