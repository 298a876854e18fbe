import { Tab, Tabs, TabTitleText, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case, Member } from "../api/schema";
import { useSession } from "../app/session";
import { changesOf } from "../delegations/queries";
import { CaseChanges } from "./CaseChanges";
import { CaseMembers } from "./CaseMembers";
import { CaseNotifications } from "./CaseNotifications";
import { DeadlineList } from "./DeadlineList";
import { DecisionList } from "./DecisionList";
import { strikesOf } from "./strikes";

interface CaseBodyProps {
  one: Case;
  actionsOn: ((member: Member) => React.ReactNode) | undefined;
}

/** A delegation under decision: the difference first, then the whole, and what was decided and told. */
export function CaseBody({ one, actionsOn }: CaseBodyProps) {
  const { t } = useTranslation("approvals");
  const { may } = useSession();
  const { data: changes } = useSuspenseQuery(changesOf({ edition: one.edition, unit: one.unit }, one.revision));
  // The difference first; where there is none yet, the whole.
  const struck = strikesOf(one).length;
  const left = one.members ?? 0;
  const [tab, setTab] = useState<string | number>(changes.comparedWith === null ? "members" : "changes");
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-screen-reader">
        {t("case.content")}
      </Title>
      <Tabs activeKey={tab} onSelect={(_event, key) => setTab(key)} aria-label={t("case.content")} mountOnEnter>
        <Tab eventKey="changes" title={<TabTitleText>{t("case.changes")}</TabTitleText>}>
          <CaseChanges one={one} actionsOn={actionsOn} />
        </Tab>
        <Tab
          eventKey="members"
          title={
            <TabTitleText>
              {struck > 0
                ? t("case.membersStruck", { all: left + struck, struck })
                : t("case.members", { count: left })}
            </TabTitleText>
          }
        >
          <CaseMembers one={one} actionsOn={actionsOn} />
        </Tab>
        <Tab
          eventKey="decisions"
          title={<TabTitleText>{t("case.decisions", { count: one.decisions.length })}</TabTitleText>}
        >
          <DecisionList one={one} />
          <DeadlineList one={one} />
        </Tab>
        {may("cases.read") && (
          <Tab eventKey="told" title={<TabTitleText>{t("told.tab")}</TabTitleText>}>
            <CaseNotifications one={one} />
          </Tab>
        )}
      </Tabs>
    </>
  );
}
