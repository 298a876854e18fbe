import { EmptyState, EmptyStateBody, PageSection, ToolbarItem } from "@patternfly/react-core";
import BuildingIcon from "@patternfly/react-icons/dist/esm/icons/building-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { OrganisationSummary } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { DataTable } from "../components/DataTable";
import { FilterToolbar } from "../components/FilterToolbar";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { ListHead } from "../components/ListHead";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { KINDS } from "./application";
import { FILTERS, filterFrom, STATUSES } from "./filter";
import { usePartnerColumns } from "./partnerColumns";
import { partnersOf } from "./queries";

/** The partner organisations of an edition that the caller may see. */
export function PartnersPage() {
  const { t } = useTranslation("partners");
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  if (!current || String(current.number) !== edition) {
    return <NotFoundPage />;
  }
  return <PartnersList edition={current.number} title={t("title", { number: current.number })} />;
}

function PartnersList({ edition, title }: { edition: number; title: string }) {
  const { t } = useTranslation(["partners", "common"]);
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(partnersOf(edition, filter));
  const navigate = useNavigate();
  const columns = usePartnerColumns();
  const chosen = useChosen("partners", columns);
  const open = ({ reference }: OrganisationSummary) => void navigate(`/partners/${reference}`);
  const selected = useRowKeys(data.items, open);
  const filtered = filter.status.length + filter.kind.length > 0 || filter.q !== undefined;
  return (
    <>
      <ListHead
        title={title}
        total={data.total}
        count={t("count", { count: data.total })}
        actions={<KeysHelp keys={["next", "previous", "open"]} />}
      />
      <PageSection hasBodyWrapper={false}>
        <FilterToolbar
          search={{ words: filter.q, label: t("filter.searchLabel"), placeholder: t("filter.searchPlaceholder") }}
          filters={[
            {
              name: "status",
              label: t("filter.status"),
              chosen: filter.status,
              options: STATUSES.map((status) => ({ value: status, text: t(`common:status.${status}`) })),
            },
            {
              name: "kind",
              label: t("filter.kind"),
              chosen: filter.kind,
              options: KINDS.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
            },
          ]}
        >
          <ToolbarItem align={{ default: "alignStart", lg: "alignEnd" }}>
            <ColumnsMenu list="partners" columns={columns} />
          </ToolbarItem>
        </FilterToolbar>
        {data.items.length === 0 ? (
          <Empty filtered={filtered} edition={edition} />
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

/** Says why the list is empty and what to do about it. */
function Empty({ filtered, edition }: { filtered: boolean; edition: number }) {
  const { t } = useTranslation("partners");
  return filtered ? (
    <NothingMatches title={t("empty.filtered")} filters={FILTERS} />
  ) : (
    <EmptyState icon={BuildingIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{t("empty.body", { address: `${window.location.origin}/join/${edition}` })}</EmptyStateBody>
    </EmptyState>
  );
}
