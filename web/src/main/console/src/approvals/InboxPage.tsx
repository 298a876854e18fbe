import { Badge, EmptyState, EmptyStateBody, PageSection, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import CheckIcon from "@patternfly/react-icons/dist/esm/icons/check-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { NoPermissionPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { useFilters } from "../components/keyset";
import { Pager } from "../components/Pager";
import { PageHead } from "../components/PageHead";
import { CasesTable } from "./CasesTable";
import { KeysHelp } from "./KeysHelp";
import { casesOf, type CaseView } from "./queries";
import { focusSearch, useKeys } from "./useKeys";
import { ProblemError } from "../api/problem";

const VIEWS: CaseView[] = ["waiting", "decided", "all"];

/** The cases that wait for the caller, the earliest deadline first. */
export function InboxPage() {
  const { may } = useSession();
  return may("cases.read") ? (
    <Inbox />
  ) : (
    <NoPermissionPage error={new ProblemError({ status: 403, code: "forbidden" })} />
  );
}

function Inbox() {
  const { t, i18n } = useTranslation("approvals");
  const { may } = useSession();
  const { search, set } = useFilters();
  const navigate = useNavigate();
  const fallback = may("cases.decide") ? "waiting" : "all";
  const view = VIEWS.find((candidate) => candidate === search.get("view")) ?? fallback;
  const { data } = useSuspenseQuery(casesOf(view, search.get("after") ?? undefined));
  const [selected, setSelected] = useState(0);
  const [help, setHelp] = useState(false);
  const move = (step: number) => setSelected(Math.max(0, Math.min(data.items.length - 1, selected + step)));
  useKeys({
    J: () => move(1),
    K: () => move(-1),
    Enter: () => {
      const reference = data.items[selected]?.reference;
      if (reference && document.activeElement?.tagName !== "A" && document.activeElement?.tagName !== "BUTTON") {
        void navigate(`/cases/${reference}`);
      }
    },
    "/": focusSearch,
    "?": () => setHelp(true),
  });
  return (
    <>
      <PageHead
        title={t("inbox.title")}
        beside={
          <Badge isRead screenReaderText={t("inbox.count", { count: data.total })}>
            {data.total.toLocaleString(i18n.language)}
          </Badge>
        }
        actions={<KeysHelp open={help} setOpen={setHelp} />}
      />
      <PageSection hasBodyWrapper={false}>
        <ToggleGroup aria-label={t("inbox.view")} className="pf-v6-u-mb-md">
          {VIEWS.filter((candidate) => candidate === "all" || may("cases.decide")).map((candidate) => (
            <ToggleGroupItem
              key={candidate}
              buttonId={`view-${candidate}`}
              text={t(`inbox.views.${candidate}`)}
              isSelected={view === candidate}
              onChange={() => set("view", candidate)}
            />
          ))}
        </ToggleGroup>
        {data.items.length === 0 ? (
          <EmptyState icon={CheckIcon} titleText={t(`inbox.empty.${view}`)} headingLevel="h2">
            <EmptyStateBody>{view === "waiting" && t("inbox.emptyBody")}</EmptyStateBody>
          </EmptyState>
        ) : (
          <CasesTable cases={data.items} selected={selected} label={t("inbox.title")} />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}
