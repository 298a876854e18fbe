import { DescriptionList, PageSection, Title } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StaffQuota } from "../api/schema";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { categoryQuotasOf } from "./queries";
import { QuotaUse } from "./QuotaUse";
import { useExplanation } from "./rows";

/** So many holders of places are named where there is no page of the quota to go to. */
const NAMED = 10;

interface CategoryQuotasProps {
  edition: number;
  /** Its code; without it, the own one. */
  organisation?: string;
}

/** How many places an organisation has in each category, how the number came about, and who holds them. */
export function CategoryQuotas({ edition, organisation }: CategoryQuotasProps) {
  const { t } = useTranslation(["quotas", "common"]);
  const { data } = useQuery(categoryQuotasOf(edition, organisation));
  if (data === undefined || (data.length === 0 && organisation === undefined)) {
    return null;
  }
  return (
    <PageSection hasBodyWrapper={false}>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
        {t("categories.title")}
      </Title>
      {data.length === 0 ? (
        <p className="ciep-subtle">{t("categories.none")}</p>
      ) : (
        <DescriptionList
          isCompact
          columnModifier={{ default: "1Col", md: "2Col", xl: "3Col" }}
          aria-label={t("categories.title")}
        >
          {data.map((quota) => (
            <Fact key={quota.category} term={t(`common:categoryName.${quota.category}`)}>
              <Use edition={edition} organisation={organisation} quota={quota} />
            </Fact>
          ))}
        </DescriptionList>
      )}
    </PageSection>
  );
}

interface UseProps {
  edition: number;
  organisation: string | undefined;
  quota: StaffQuota;
}

function Use({ edition, organisation, quota }: UseProps) {
  const { t } = useTranslation(["quotas", "common"]);
  const { may } = useSession();
  const explanationOf = useExplanation();
  const { category, explanation, holdings } = quota;
  return (
    <>
      <QuotaUse quota={quota} label={t("use.label", { unit: t(`common:categoryName.${category}`) })} />
      {explanation && <div className="ciep-subtle">{explanationOf(explanation)}</div>}
      {organisation !== undefined && may("quotas.read") ? (
        <Link to={`/editions/${edition}/quotas/organisations/${category}/${organisation}`}>{t("categories.more")}</Link>
      ) : (
        <Holders holders={holdings.map(({ subject }) => subject)} />
      )}
    </>
  );
}

function Holders({ holders }: { holders: string[] }) {
  const { t } = useTranslation(["quotas", "common"]);
  if (holders.length === 0) {
    return null;
  }
  const named = holders.slice(0, NAMED).join(t("common:listSeparator"));
  const unnamed = holders.length - NAMED;
  return (
    <div className="ciep-subtle">
      {unnamed > 0
        ? t("categories.heldByMore", { holders: named, count: unnamed })
        : t("categories.held", { holders: named })}
    </div>
  );
}
