import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { useCurrentEdition, useTexts } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { CATEGORIES } from "../components/categories";
import { Fact } from "../components/Fact";
import { Ledger } from "./Ledger";
import { organisationEntriesOf, organisationQuotaOf, type OrganisationPlace } from "./queries";
import { QuotaHead } from "./QuotaHead";

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
  const { t } = useTranslation(["quotas", "common"]);
  const textOf = useTexts();
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(organisationQuotaOf(place));
  const { data: entries } = useSuspenseQuery(organisationEntriesOf(place, search.get("after") ?? undefined));
  const { edition, category, accreditation, quota, holdings } = data;
  const name = textOf(data.organisationName);
  return (
    <>
      <QuotaHead
        of="organisations"
        title={t("object.ofOrganisation", { name, category: t(`common:categoryName.${category}`), number: edition })}
        table={`/editions/${edition}/quotas/organisations/${category}`}
        name={name}
        edition={edition}
        quota={quota}
        holdings={holdings}
        demand={quota.demand}
      >
        <Fact term={t("organisations.holder")}>
          <Link to={`/partners/${accreditation}/quotas`}>{name}</Link>
        </Fact>
      </QuotaHead>
      <Ledger of="organisations" page={entries} />
    </>
  );
}
