import { DescriptionList, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { OrganisationQuota } from "../api/schema";
import { useCurrentEdition, useTexts } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { CATEGORIES } from "../components/categories";
import { Fact } from "../components/Fact";
import { PageHead } from "../components/PageHead";
import { Ledger } from "./Ledger";
import { organisationEntriesOf, organisationQuotaOf, type OrganisationPlace } from "./queries";
import { QuotaSummary } from "./QuotaFact";

/** One organisation's places in a category: how many, how the number came about, who holds them, and all that ever happened to them. */
export function OrganisationQuotaPage() {
  const { edition = "", category = "", holder = "" } = useParams();
  const { current } = useCurrentEdition();
  const known = CATEGORIES.find((candidate) => candidate === category);
  return current && String(current.number) === edition && known ? (
    <KnownQuota edition={current.number} category={known} holder={holder} />
  ) : (
    <NotFoundPage />
  );
}

function KnownQuota(place: OrganisationPlace) {
  const [search] = useSearchParams();
  const { data: quota } = useSuspenseQuery(organisationQuotaOf(place));
  const { data: entries } = useSuspenseQuery(organisationEntriesOf(place, search.get("after") ?? undefined));
  return (
    <>
      <QuotaHead quota={quota} />
      <Ledger of="organisations" page={entries} />
    </>
  );
}

function QuotaHead({ quota }: { quota: OrganisationQuota }) {
  const { t, i18n } = useTranslation(["quotas", "common"]);
  const textOf = useTexts();
  const { edition, category, accreditation } = quota;
  const name = textOf(quota.organisationName);
  const categoryName = t(`common:categoryName.${category}`);
  return (
    <>
      <PageHead
        title={t("object.ofOrganisation", { name, category: categoryName, number: edition })}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/quotas/organisations/${category}` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <DescriptionList
          isCompact
          columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
          aria-label={t("object.facts")}
        >
          <Fact term={t("fact")}>
            <QuotaSummary name={name} edition={edition} quota={quota.quota} holdings={quota.holdings} />
          </Fact>
          <Fact term={t("organisations.demand")}>{quota.quota.demand.toLocaleString(i18n.language)}</Fact>
          <Fact term={t("organisations.holder")}>
            <Link to={`/partners/${accreditation}/quotas`}>{name}</Link>
          </Fact>
        </DescriptionList>
      </PageSection>
    </>
  );
}
