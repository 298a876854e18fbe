import { EmptyState, EmptyStateBody, Flex, PageSection, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import CheckIcon from "@patternfly/react-icons/dist/esm/icons/check-icon";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { CasePage, CaseSummary, Represented, Right } from "../api/schema";
import { useCurrentEdition } from "../app/editions";
import { useSession } from "../app/session";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { DataTable } from "../components/DataTable";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { ListHead } from "../components/ListHead";
import { useCaseColumns } from "./caseColumns";
import { BulkBar } from "../bulk/BulkBar";
import { UnfinishedBulks } from "../bulk/UnfinishedBulks";
import { useChosenCases } from "../bulk/useChosenCases";
import { CasesToolbar } from "./CasesToolbar";
import { RightChoice } from "./RightChoice";
import { SavedViewsMenu } from "./SavedViewsMenu";
import { FILTERS, filterFrom, isFiltered } from "./filter";
import { useThisList } from "./fromList";
import { casesOf, waitingCount, type CaseFilter, type CaseView } from "./queries";

const VIEWS: CaseView[] = ["waiting", "deputy", "out", "decided", "all"];

/** The cases that wait for the caller, that the caller's unit has out, and others; all of it narrowed and ordered in the same way. */
export function InboxPage() {
  const { t } = useTranslation("approvals");
  const { may } = useSession();
  const { search, set } = useFilters();
  const fallback = may("cases.decide") ? "waiting" : "all";
  const views = useViews();
  const view = views.find((candidate) => candidate === search.get("view")) ?? fallback;
  const { current } = useCurrentEdition();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(casesOf(current?.number, view, filter, search.get("after") ?? undefined));
  return (
    <>
      <ListHead
        title={t("inbox.title")}
        total={data.total}
        count={t("inbox.count", { count: data.total })}
        actions={
          <Flex columnGap={{ default: "columnGapSm" }}>
            <ColumnsMenu list="cases" columns={useCaseColumns(view)} />
            <KeysHelp keys={["next", "previous", "open"]} />
          </Flex>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Flex className="pf-v6-u-mb-md">
          <ToggleGroup aria-label={t("inbox.view")}>
            {views.map((candidate) => (
              <ToggleGroupItem
                key={candidate}
                buttonId={`view-${candidate}`}
                text={<ViewName view={candidate} edition={current?.number} />}
                isSelected={view === candidate}
                onChange={() => set("view", candidate)}
              />
            ))}
          </ToggleGroup>
          <SavedViewsMenu view={view} />
        </Flex>
        <CasesToolbar filter={filter} />
        {may("cases.decide") && <UnfinishedBulks />}
        {data.items.length === 0 ? (
          <NoCases view={view} filtered={isFiltered(filter)} />
        ) : (
          <Cases view={view} filter={filter} edition={current?.number} page={data} />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}

/** What the caller decides, what the caller's unit has out, and all that the caller may see. */
function useViews(): CaseView[] {
  const { may, unit } = useSession();
  return VIEWS.filter((view) => view === "all" || (may("cases.decide") && (view !== "out" || unit !== undefined)));
}

interface CasesProps {
  view: CaseView;
  filter: CaseFilter;
  edition: number | undefined;
  page: CasePage;
}

/** The cases of a view; those that the caller may decide can be chosen and decided together. */
function Cases({ view, filter, edition, page }: CasesProps) {
  const { t } = useTranslation("approvals");
  const { actingFor } = useSession();
  const navigate = useNavigate();
  const columns = useChosen("cases", useCaseColumns(view));
  const list = useThisList();
  const chosen = useChosenCases(JSON.stringify([view, { ...filter, sort: undefined }]));
  const open = ({ reference }: CaseSummary) => void navigate(`/cases/${reference}`, { state: list });
  const selected = useRowKeys(page.items, open);
  const [wanted, setWanted] = useState<string>();
  // Many cases are decided in the name of one official at a time; those of another are left out, and named
  const rights = view === "deputy" ? actingFor.map(rightOf) : [];
  const represented = (rights.find((right) => right.represented === wanted) ?? rights[0])?.represented;
  const decidable = view === "waiting" || represented !== undefined;
  return (
    <>
      {rights.length > 1 && <RightChoice rights={rights} chosen={represented} onChoose={setWanted} />}
      {decidable && (
        <BulkBar
          edition={edition}
          view={view}
          filter={filter}
          total={page.total}
          chosen={chosen}
          onBehalfOf={represented}
        />
      )}
      <DataTable
        label={t("inbox.title")}
        columns={columns}
        sort={filter.sort}
        rows={page.items}
        keyOf={({ reference }) => reference}
        onOpen={open}
        selected={selected}
        choice={decidable ? chosen.choice : undefined}
      />
    </>
  );
}

function rightOf({ username, displayName }: Represented): Right {
  return { represented: username, representedName: displayName, mayDecide: true };
}

/** What waits, in the own right, as a deputy or elsewhere, is said with its number. */
function ViewName({ view, edition }: { view: CaseView; edition: number | undefined }) {
  const { t, i18n } = useTranslation("approvals");
  const counted = view === "waiting" || view === "deputy" || view === "out";
  const { data: count = 0 } = useQuery({ ...waitingCount(edition, view), enabled: counted });
  const name = t(`inbox.views.${view}`);
  return counted && count > 0 ? t("inbox.viewCount", { view: name, count: count.toLocaleString(i18n.language) }) : name;
}

function NoCases({ view, filtered }: { view: CaseView; filtered: boolean }) {
  const { t } = useTranslation("approvals");
  return filtered ? (
    <NothingMatches title={t("filter.none")} filters={FILTERS} />
  ) : (
    <EmptyState icon={CheckIcon} titleText={t(`inbox.empty.${view}`)} headingLevel="h2">
      <EmptyStateBody>
        {view === "waiting" && t("inbox.emptyBody")}
        {view === "deputy" && t("inbox.deputyBody")}
        {view === "out" && t("inbox.outBody")}
      </EmptyStateBody>
    </EmptyState>
  );
}
