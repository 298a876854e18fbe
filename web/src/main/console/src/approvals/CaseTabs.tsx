import { Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import type { Case } from "../api/schema";
import { useSession } from "../app/session";
import { NamedTabs, type NamedTab } from "../components/NamedTabs";
import { CaseNotifications } from "./CaseNotifications";
import { DeadlineList } from "./DeadlineList";
import { DecisionList } from "./DecisionList";

/** The parts of a case, by what it is about. */
function useTabs(one: Case, parts: readonly NamedTab[]): NamedTab[] {
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
  parts: readonly NamedTab[];
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
  const open = (name: string) =>
    setSearch(
      (params) => {
        params.set("tab", name);
        return params;
      },
      { replace: true, state: location.state as unknown },
    );
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-screen-reader">
        {t("case.content")}
      </Title>
      <NamedTabs label={t("case.content")} active={active} onOpen={open} tabs={tabs} isKept />
    </>
  );
}
