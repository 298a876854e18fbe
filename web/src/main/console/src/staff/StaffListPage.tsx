import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
  ToolbarItem,
} from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { StaffSummary } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition, useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { CATEGORIES } from "../components/categories";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { DataTable } from "../components/DataTable";
import { FilterToolbar, type Filter } from "../components/FilterToolbar";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { ListHead } from "../components/ListHead";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { RouterLink } from "../components/RouterLink";
import { CategoryQuotas } from "../quotas/CategoryQuotas";
import { filterFrom, FILTERS, isNarrowed, STATUSES, TO_DO } from "./filter";
import { staffOf } from "./queries";
import { useStaffColumns } from "./staffColumns";

/** Persons who take part through partner organisations, as far as they exist for the caller. */
export function StaffListPage() {
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? (
    <StaffList edition={current.number} endsOn={current.endsOn} />
  ) : (
    <NotFoundPage />
  );
}

function StaffList({ edition, endsOn }: { edition: number; endsOn: string }) {
  const { t } = useTranslation(["staff", "common"]);
  const textOf = useTexts();
  const { may } = useSession();
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(staffOf(edition, filter));
  const navigate = useNavigate();
  const columns = useStaffColumns();
  const chosen = useChosen("staff", columns);
  const open = ({ reference }: StaffSummary) => void navigate(`/editions/${edition}/staff/${reference}`);
  const selected = useRowKeys(data.items, open);
  const title = t("title", { number: edition });
  const named = data.items.find(({ organisation }) => organisation === filter.organisation);
  const code = filter.organisation ?? "";
  const organisationFilter: Filter = {
    name: "organisation",
    label: t("filter.organisation"),
    chosen: [code],
    options: [{ value: code, text: named ? textOf(named.organisationName) : code }],
    single: true,
  };
  return (
    <>
      <ListHead
        title={title}
        total={data.total}
        count={t("count", { count: data.total })}
        actions={
          <>
            {may("staff.edit") && <ImportButton edition={edition} />}
            {may("staff.edit") && <AddButton edition={edition} />}
            <KeysHelp keys={["next", "previous", "open"]} />
          </>
        }
      >
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
        <p>{t("until", { endsOn })}</p>
      </ListHead>
      {may("staff.edit") && <CategoryQuotas edition={edition} />}
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
            ...(filter.organisation ? [organisationFilter] : []),
            {
              name: "category",
              label: t("filter.category"),
              chosen: filter.category,
              options: CATEGORIES.map((category) => ({ value: category, text: t(`common:categoryName.${category}`) })),
            },
            {
              name: "toDo",
              label: t("filter.toDo"),
              chosen: filter.toDo ? [filter.toDo] : [],
              options: TO_DO.map((toDo) => ({ value: toDo, text: t(`toDo.${toDo}`) })),
              single: true,
            },
            {
              name: "toCheck",
              label: t("filter.documents"),
              chosen: filter.toCheck ? ["true"] : [],
              options: [{ value: "true", text: t("filter.toCheck") }],
              single: true,
            },
          ]}
        >
          <ToolbarItem align={{ default: "alignStart", lg: "alignEnd" }}>
            <ColumnsMenu list="staff" columns={columns} />
          </ToolbarItem>
        </FilterToolbar>
        {data.items.length === 0 ? (
          <Empty filtered={isNarrowed(filter)} edition={edition} />
        ) : (
          <DataTable
            label={title}
            columns={chosen}
            rows={data.items}
            keyOf={({ reference }) => reference}
            sort={filter.sort}
            onOpen={open}
            selected={selected}
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}

function AddButton({ edition }: { edition: number }) {
  const { t } = useTranslation("staff");
  return (
    <Button component={RouterLink} href={`/editions/${edition}/staff/new`}>
      {t("add.action")}
    </Button>
  );
}

function ImportButton({ edition }: { edition: number }) {
  const { t } = useTranslation("staff");
  return (
    <Button variant="secondary" component={RouterLink} href={`/editions/${edition}/staff/import`}>
      {t("import.action")}
    </Button>
  );
}

function Empty({ filtered, edition }: { filtered: boolean; edition: number }) {
  const { t } = useTranslation("staff");
  const { may } = useSession();
  if (filtered) {
    return <NothingMatches title={t("empty.filtered")} filters={FILTERS} />;
  }
  return (
    <EmptyState icon={UsersIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{may("staff.edit") ? t("empty.body") : t("empty.wait")}</EmptyStateBody>
      {may("staff.edit") && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <AddButton edition={edition} />
            <ImportButton edition={edition} />
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
