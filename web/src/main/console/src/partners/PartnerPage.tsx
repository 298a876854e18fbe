import { DescriptionList, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { Organisation } from "../api/schema";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { HistoryPage } from "../components/HistoryPage";
import { ObjectTabs } from "../components/ObjectTabs";
import { PageHead } from "../components/PageHead";
import { RouteProgress } from "../components/RouteProgress";
import { StatusLabel } from "../components/StatusLabel";
import { DueTime, Time } from "../components/Time";
import { CategoryQuotas } from "../quotas/CategoryQuotas";
import { OrganisationContent } from "./OrganisationContent";
import { OrganisationDocuments } from "./OrganisationDocuments";
import { nameIn, useNameOf } from "./names";
import { PartnerNotices } from "./PartnerNotices";
import { historyOf, partnerOf } from "./queries";
import { StandingActions } from "./StandingActions";

type PartnerTab = "data" | "quotas" | "history";

/** One organisation's accreditation: what it is, its state, the next action, and behind tabs what belongs to it. */
export function PartnerPage({ tab }: { tab: PartnerTab }) {
  const { t } = useTranslation("partners");
  const { reference = "" } = useParams();
  const { data: organisation } = useSuspenseQuery(partnerOf(reference));
  const nameOf = useNameOf();
  const { edition } = organisation;
  return (
    <>
      <PageHead
        title={t("object.title", { name: nameOf(nameIn(organisation.content)), reference })}
        beside={<StatusLabel status={organisation.status} />}
        actions={<StandingActions organisation={organisation} />}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/partners` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <PartnerNotices organisation={organisation} />
        <Facts organisation={organisation} />
        {organisation.approval && <RouteProgress route={organisation.approval.route} />}
      </PageSection>
      <PartnerTabs organisation={organisation} tab={tab} />
    </>
  );
}

function Facts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(["partners", "common"]);
  const { may } = useSession();
  const { turn, approval } = organisation;
  return (
    <DescriptionList
      isCompact
      columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
      className="pf-v6-u-mb-lg"
      aria-label={t("object.facts")}
    >
      {turn && (
        <Fact term={t("column.turn")}>
          {t(`common:role.${turn.role}`)}
          {turn.dueAt && (
            <div>
              <DueTime at={turn.dueAt} />
            </div>
          )}
        </Fact>
      )}
      <Fact term={t("object.code")}>{organisation.organisation}</Fact>
      {may("staff.read") && organisation.organisation && (
        <Fact term={t("object.staff")}>
          <Link to={`/editions/${organisation.edition}/staff?organisation=${organisation.organisation}`}>
            {t("object.toStaff")}
          </Link>
        </Fact>
      )}
      {organisation.submittedAt && (
        <Fact term={t("object.submitted", { revision: organisation.revision })}>
          <Time at={organisation.submittedAt} />
        </Fact>
      )}
      {approval && may("cases.read") && (
        <Fact term={t("object.case")}>
          <Link to={`/cases/${approval.caseReference}`}>{approval.caseReference}</Link>
        </Fact>
      )}
    </DescriptionList>
  );
}

function PartnerTabs({ organisation, tab }: { organisation: Organisation; tab: PartnerTab }) {
  const { t } = useTranslation("partners");
  const { may } = useSession();
  const { reference } = organisation;
  const quotas = {
    name: "quotas" as const,
    title: t("tab.quotas"),
    content: (
      <>
        <CategoryQuotas edition={organisation.edition} organisation={organisation.organisation} />
        {may("quotas.edit") && <Link to={tableOf(organisation)}>{t("quotas.table")}</Link>}
      </>
    ),
  };
  return (
    <ObjectTabs<PartnerTab>
      address={`/partners/${reference}`}
      active={tab}
      label={t("tab.label")}
      tabs={[
        {
          name: "data",
          title: t("tab.data"),
          content: (
            <>
              <OrganisationContent organisation={organisation} />
              <OrganisationDocuments reference={reference} revision={organisation.revision} />
            </>
          ),
        },
        ...(may("quotas.read") || may("staff.edit") ? [quotas] : []),
        { name: "history", title: t("tab.history"), content: <History reference={reference} /> },
      ]}
    />
  );
}

/** The table in which the organisation's numbers are set. */
function tableOf({ edition, organisation }: Organisation): string {
  return `/editions/${edition}/quotas/organisations/EXHIBITOR?q=${encodeURIComponent(organisation)}`;
}

function History({ reference }: { reference: string }) {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(historyOf(reference, search.get("after") ?? undefined));
  return <HistoryPage page={data} />;
}
