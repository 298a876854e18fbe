import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { useUnitName } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { ObjectTabs } from "../components/ObjectTabs";
import { PageHead } from "../components/PageHead";
import { useCodeText } from "../components/problemText";
import { RouteProgress } from "../components/RouteProgress";
import { StatusLabel } from "../components/StatusLabel";
import { ChangesTab } from "./ChangesTab";
import { DelegationActions } from "./DelegationActions";
import { DelegationFacts } from "./DelegationFacts";
import { HistoryTab } from "./HistoryTab";
import { MembersTab } from "./MembersTab";
import { OpenDelegation } from "./OpenDelegation";
import { addressOf, usePlace } from "./place";
import { delegationOf } from "./queries";
import { RevocationNotice } from "./RevocationNotice";
import { StrikeNotice } from "./StrikeNotice";
import { ReturnNotice } from "./ReturnNotice";
import { Notice } from "../components/Notice";

export type DelegationTab = "members" | "changes" | "history";

/** One delegation: what it is, its state, the next action, and behind tabs what belongs to it. */
export function DelegationPage({ tab }: { tab: DelegationTab }) {
  const place = usePlace();
  const session = useSession();
  const { data: delegation } = useSuspenseQuery(delegationOf(place));
  if (delegation) {
    return <DelegationObject delegation={delegation} tab={tab} />;
  }
  return session.unit === place.unit && session.may("delegations.edit") ? (
    <OpenDelegation place={place} />
  ) : (
    <NotFoundPage />
  );
}

function DelegationObject({ delegation, tab }: { delegation: Delegation; tab: DelegationTab }) {
  const { t } = useTranslation("delegations");
  const unitName = useUnitName();
  const codeText = useCodeText();
  const { edition } = delegation;
  return (
    <>
      <PageHead
        title={t("object.title", { unit: unitName(delegation.unit), reference: delegation.reference })}
        beside={<StatusLabel status={delegation.status} />}
        actions={<DelegationActions delegation={delegation} />}
        trail={[{ text: t("title", { number: edition }), to: `/editions/${edition}/delegations` }]}
      />
      <PageSection hasBodyWrapper={false}>
        {delegation.blocked && (
          <Notice
            isInline
            variant="info"
            component="h2"
            title={codeText(delegation.blocked.code, delegation.blocked.params)}
            className="pf-v6-u-mb-md"
          />
        )}
        <ReturnNotice delegation={delegation} />
        <RevocationNotice delegation={delegation} />
        <StrikeNotice delegation={delegation} />
        <DelegationFacts delegation={delegation} />
        {delegation.route && delegation.route.length > 0 && <RouteProgress route={delegation.route} />}
      </PageSection>
      <DelegationTabs delegation={delegation} tab={tab} />
    </>
  );
}

function DelegationTabs({ delegation, tab }: { delegation: Delegation; tab: DelegationTab }) {
  const { t } = useTranslation("delegations");
  return (
    <ObjectTabs
      address={addressOf(delegation)}
      active={tab}
      label={t("tab.label")}
      tabs={[
        {
          name: "members",
          title: t("tab.members", { count: delegation.members }),
          content: <MembersTab delegation={delegation} />,
        },
        { name: "changes", title: t("tab.changes"), content: <ChangesTab delegation={delegation} /> },
        { name: "history", title: t("tab.history"), content: <HistoryTab delegation={delegation} /> },
      ]}
    />
  );
}
