import { DescriptionList, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import type { Staff } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { zonesQuery } from "../categories/queries";
import { Fact } from "../components/Fact";
import { HistoryPage } from "../components/HistoryPage";
import { keptNumber } from "../components/memberFields";
import { ObjectTabs } from "../components/ObjectTabs";
import { PageHead } from "../components/PageHead";
import { displayName } from "../components/personName";
import { RouteProgress } from "../components/RouteProgress";
import { StatusLabel } from "../components/StatusLabel";
import { DueTime, Time } from "../components/Time";
import { historyOf, oneOf, useChangeStaff } from "./queries";
import { PersonPart } from "./PersonPart";
import { StaffDocuments } from "./StaffDocuments";
import { StaffActions } from "./StaffActions";
import { StaffFacts } from "./StaffFacts";
import { StaffForm } from "./StaffForm";
import { StaffNotices } from "./StaffNotices";
import { StaffZones } from "./StaffZones";
import { formOf } from "./staffSchema";

type StaffTab = "data" | "documents" | "history";

/** One person's accreditation: who, its state, the next action, and behind tabs what belongs to it. */
export function StaffPage({ tab }: { tab: StaffTab }) {
  const { edition = "", staff = "" } = useParams();
  return /^[1-9]\d{0,3}$/.test(edition) && /^\d{1,4}-T-\d{4,8}$/.test(staff) ? (
    <KnownStaff edition={Number(edition)} reference={staff} tab={tab} />
  ) : (
    <NotFoundPage />
  );
}

function KnownStaff({ edition, reference, tab }: { edition: number; reference: string; tab: StaffTab }) {
  const { t } = useTranslation("staff");
  const { data: staff } = useSuspenseQuery(oneOf({ edition, staff: reference }));
  return (
    <>
      <PageHead
        title={`${displayName(staff)} · ${reference}`}
        beside={<StatusLabel status={staff.status} />}
        actions={<StaffActions staff={staff} />}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/staff` }]}
      />
      <PageSection hasBodyWrapper={false}>
        <StaffNotices staff={staff} />
        <Glance staff={staff} />
        <StaffZones staff={staff} />
        <PersonPart staff={staff} />
        {staff.approval && <RouteProgress route={staff.approval.route} />}
      </PageSection>
      <ObjectTabs<StaffTab>
        address={`/editions/${edition}/staff/${reference}`}
        active={tab}
        label={t("page.tabs")}
        tabs={[
          {
            name: "data",
            title: t("page.data"),
            content: staff.actions.includes("EDIT") ? (
              <EditStaff key={reference} staff={staff} />
            ) : (
              <StaffFacts staff={staff} />
            ),
          },
          { name: "documents", title: t("page.documents"), content: <StaffDocuments staff={staff} /> },
          { name: "history", title: t("page.history"), content: <History edition={edition} reference={reference} /> },
        ]}
      />
    </>
  );
}

function Glance({ staff }: { staff: Staff }) {
  const { t } = useTranslation(["staff", "common"]);
  const { may } = useSession();
  const textOf = useTexts();
  const { data: zones } = useSuspenseQuery(zonesQuery);
  const { turn, approval } = staff;
  const listed = (texts: string[]) => texts.join(t("common:listSeparator")) || t("page.none");
  return (
    <DescriptionList
      isCompact
      columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
      className="pf-v6-u-mb-lg"
      aria-label={t("page.facts")}
    >
      {turn && (
        <Fact term={t("page.turn")}>
          {t(`common:role.${turn.role}`)}
          {turn.dueAt && (
            <div>
              <DueTime at={turn.dueAt} />
            </div>
          )}
        </Fact>
      )}
      <Fact term={t("page.organisation")}>{textOf(staff.organisationName)}</Fact>
      <Fact term={t("field.category")}>{t(`common:categoryName.${staff.category}`)}</Fact>
      <Fact term={t("page.zones")}>
        {listed(zones.filter(({ code }) => staff.zones.open.includes(code)).map(({ name }) => textOf(name)))}
      </Fact>
      {staff.submittedAt && (
        <Fact term={t("page.submitted", { revision: staff.revision })}>
          <Time at={staff.submittedAt} />
        </Fact>
      )}
      {approval && may("cases.read") && (
        <Fact term={t("page.case")}>
          <Link to={`/cases/${approval.caseReference}`}>{approval.caseReference}</Link>
        </Fact>
      )}
    </DescriptionList>
  );
}

function EditStaff({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const { edition, reference } = staff;
  const navigate = useNavigate();
  const toasts = useToasts();
  const change = useChangeStaff({ edition, staff: reference });
  return (
    <div className="pf-v6-u-mt-md">
      <StaffForm
        place={{ edition, staff: reference }}
        stored={{
          values: formOf(staff),
          version: staff.version,
          maskedNumber: keptNumber(staff.person.documentNumberMasked),
          openFields: staff.openFields,
        }}
        saveText={t("change.confirm")}
        save={async (entry, version) => {
          const changed = await change.mutateAsync({ version, body: entry });
          toasts.succeeded(t("change.done", { name: displayName(changed) }));
          return { values: formOf(changed), version: changed.version };
        }}
        leave={() => void navigate(`/editions/${edition}/staff`)}
      />
    </div>
  );
}

function History({ edition, reference }: { edition: number; reference: string }) {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(historyOf({ edition, staff: reference }, search.get("after") ?? undefined));
  return <HistoryPage page={data} />;
}
