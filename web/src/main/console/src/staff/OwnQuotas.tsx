import { DescriptionList, PageSection, Title } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { StaffQuota } from "../api/schema";
import { Fact } from "../components/Fact";
import { QuotaUse } from "../quotas/QuotaUse";
import { quotasOf } from "./queries";

/** How many places the own organisation has in each category, how the number came about, and who holds them. */
export function OwnQuotas({ edition }: { edition: number }) {
  const { t } = useTranslation(["staff", "common"]);
  const { data = [] } = useQuery(quotasOf(edition));
  return data.length === 0 ? null : (
    <PageSection hasBodyWrapper={false}>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
        {t("quota.title")}
      </Title>
      <DescriptionList
        isCompact
        columnModifier={{ default: "1Col", md: "2Col", xl: "3Col" }}
        aria-label={t("quota.title")}
      >
        {data.map((quota) => (
          <Fact key={quota.category} term={t(`common:categoryName.${quota.category}`)}>
            <Use quota={quota} />
          </Fact>
        ))}
      </DescriptionList>
    </PageSection>
  );
}

function Use({ quota }: { quota: StaffQuota }) {
  const { t } = useTranslation(["staff", "common", "quotas"]);
  const { category, explanation, holdings } = quota;
  const holders = holdings.map(({ subject }) => subject);
  return (
    <>
      <QuotaUse quota={quota} label={t("quota.use", { category: t(`common:categoryName.${category}`) })} />
      {explanation && (
        <div className="ciep-subtle">{t(`quotas:explanation.${explanation.basis}`, { ...explanation })}</div>
      )}
      {holders.length > 0 && (
        <div className="ciep-subtle">{t("quota.held", { holders: holders.join(t("common:listSeparator")) })}</div>
      )}
    </>
  );
}
