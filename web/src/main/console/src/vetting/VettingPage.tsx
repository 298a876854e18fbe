import { EmptyState, EmptyStateBody, PageSection, ToolbarItem } from "@patternfly/react-core";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { StaffStatus, VettingItem } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { CATEGORIES } from "../components/categories";
import { DataTable } from "../components/DataTable";
import { FilterToolbar } from "../components/FilterToolbar";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { ListHead } from "../components/ListHead";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { filterFrom, FILTERS, isNarrowed } from "../staff/filter";
import { useChosenPersons } from "./useChosenPersons";
import { VettingBar } from "./VettingBar";
import { useVettingColumns } from "./vettingColumns";
import { vettingOf } from "./queries";

const STATUSES: StaffStatus[] = ["VETTING", "GRANTED", "REFUSED", "SUSPENDED"];

/** Whom the security office checks: those who wait, or those with a result. */
export function VettingPage() {
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? <Queue edition={current.number} /> : <NotFoundPage />;
}

function Queue({ edition }: { edition: number }) {
  const { t } = useTranslation(["vetting", "common"]);
  const { search } = useFilters();
  const filter = filterFrom(search, STATUSES);
  const asked = filter.status.length === 0 ? { ...filter, status: ["VETTING" as const] } : filter;
  const { data } = useSuspenseQuery(vettingOf(edition, asked));
  const navigate = useNavigate();
  const columns = useVettingColumns(edition);
  const shown = useChosen("vetting", columns);
  const { chosen, choice, clear } = useChosenPersons();
  const open = ({ reference }: VettingItem) => void navigate(`/editions/${edition}/vetting/${reference}`);
  const selected = useRowKeys(data.items, open);
  const title = t("title", { number: edition });
  return (
    <>
      <ListHead
        title={title}
        total={data.total}
        count={t("count", { count: data.total })}
        actions={<KeysHelp keys={["next", "previous", "open"]} />}
      >
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
      </ListHead>
      <PageSection hasBodyWrapper={false}>
        <FilterToolbar
          search={{ words: filter.q, label: t("filter.search"), placeholder: t("filter.placeholder") }}
          filters={[
            {
              name: "status",
              label: t("filter.status"),
              chosen: filter.status,
              options: STATUSES.map((status) => ({ value: status, text: t(`common:status.${status}`) })),
            },
            {
              name: "category",
              label: t("filter.category"),
              chosen: filter.category,
              options: CATEGORIES.map((category) => ({ value: category, text: t(`common:categoryName.${category}`) })),
            },
          ]}
        >
          <ToolbarItem align={{ default: "alignStart", lg: "alignEnd" }}>
            <ColumnsMenu list="vetting" columns={columns} />
          </ToolbarItem>
        </FilterToolbar>
        <VettingBar chosen={chosen} onClear={clear} />
        {data.items.length === 0 ? (
          <Empty filtered={isNarrowed(filter)} />
        ) : (
          <DataTable
            label={title}
            columns={shown}
            rows={data.items}
            keyOf={({ reference }) => reference}
            sort={filter.sort}
            onOpen={open}
            selected={selected}
            choice={data.items.some(({ waiting }) => waiting) ? choice : undefined}
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation("vetting");
  return filtered ? (
    <NothingMatches title={t("empty.filtered")} filters={FILTERS} />
  ) : (
    <EmptyState icon={CheckCircleIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{t("empty.body")}</EmptyStateBody>
    </EmptyState>
  );
}
