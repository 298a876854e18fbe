import { Tab, Tabs, TabTitleText, Title } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import type { Case } from "../api/schema";
import { useSession } from "../app/session";
import { useOpenTab } from "../components/openTab";
import { CaseNotifications } from "./CaseNotifications";
import { DeadlineList } from "./DeadlineList";
import { DecisionList } from "./DecisionList";

interface CaseTab {
  name: string;
  title: string;
  content: ReactNode;
}

/** The parts of a case, by what it is about. */
function useTabs(one: Case, parts: readonly CaseTab[]): CaseTab[] {
  const { t } = useTranslation("approvals");
  const { may } = useSession();
  const decisions = {
    name: "decisions",
    title: t("case.decisions", { count: one.decisions.length }),
    content: (
      <>
        <DecisionList one={one} />
        <DeadlineList one={one} />
      </>
    ),
  };
  const told = { name: "told", title: t("told.tab"), content: <CaseNotifications one={one} /> };
  return [...parts, decisions, ...(may("cases.read") ? [told] : [])];
}

interface CaseTabsProps {
  one: Case;
  parts: readonly CaseTab[];
  /** The part that is open where the address names none. */
  first: string;
}

/** What belongs to a case: its matter, what was decided, and who was told. The address names the part that is open. */
export function CaseTabs({ one, parts, first }: CaseTabsProps) {
  const { t } = useTranslation("approvals");
  const location = useLocation();
  const [search, setSearch] = useSearchParams();
  const tabs = useTabs(one, parts);
  const active = tabs.find(({ name }) => name === search.get("tab"))?.name ?? first;
  const around = useOpenTab(active);
  const open = (name: string | number) =>
    setSearch(
      (params) => {
        params.set("tab", String(name));
        return params;
      },
      { replace: true, state: location.state as unknown },
    );
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-screen-reader">
        {t("case.content")}
      </Title>
      <div ref={around}>
        <Tabs activeKey={active} onSelect={(_event, name) => open(name)} aria-label={t("case.content")} mountOnEnter>
          {tabs.map(({ name, title, content }) => (
            <Tab key={name} eventKey={name} title={<TabTitleText>{title}</TabTitleText>}>
              {content}
            </Tab>
          ))}
        </Tabs>
      </div>
    </>
  );
}
