import { DescriptionList, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { Quota } from "../api/schema";
import { useCurrentEdition, useUnitName } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { PageHead } from "../components/PageHead";
import { Ledger } from "./Ledger";
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
  const [search] = useSearchParams();
  const unitName = useUnitName();
  const { edition, unit, demand } = quota;
  const { data: entries } = useSuspenseQuery(entriesOf({ edition, unit }, search.get("after") ?? undefined));
  const name = unitName(unit);
  return (
    <>
      <PageHead
        title={t("object.title", { unit: name, number: edition })}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/quotas` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <DescriptionList
          isCompact
          columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
          aria-label={t("object.facts")}
        >
          <Fact term={t("fact")}>
            <QuotaSummary name={name} edition={edition} quota={quota} holdings={quota.holdings} />
          </Fact>
          <Fact term={t("units.demand")}>{demand.toLocaleString(i18n.language)}</Fact>
          {may("delegations.read") && (
            <Fact term={t("object.delegation")}>
              <Link to={`/editions/${edition}/delegations/${unit}`}>{name}</Link>
            </Fact>
          )}
        </DescriptionList>
      </PageSection>
      <Ledger of="units" page={entries} />
    </>
  );
}
