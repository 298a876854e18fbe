import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { DelegationSummary } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useChosen } from "../components/columnChoice";
import { DataTable } from "../components/DataTable";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { Pager } from "../components/Pager";
import { ListHead } from "../components/ListHead";
import { DelegationsEmpty } from "./DelegationsEmpty";
import { useDelegationColumns } from "./delegationColumns";
import { DelegationsToolbar } from "./DelegationsToolbar";
import { filterFrom } from "./filter";
import { addressOf } from "./place";
import { delegationsOf } from "./queries";

/** All delegations of an edition that the caller may see. */
export function DelegationsPage() {
  const { t } = useTranslation("delegations");
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  if (!current || String(current.number) !== edition) {
    return <NotFoundPage />;
  }
  return <DelegationsList edition={current.number} title={t("title", { number: current.number })} />;
}

function DelegationsList({ edition, title }: { edition: number; title: string }) {
  const { t } = useTranslation("delegations");
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(delegationsOf(edition, filter));
  const navigate = useNavigate();
  const columns = useDelegationColumns();
  const chosen = useChosen("delegations", columns);
  const open = (delegation: DelegationSummary) => void navigate(addressOf(delegation));
  const selected = useRowKeys(data.items, open);
  const filtered = filter.status.length + filter.unit.length > 0 || filter.q !== undefined;
  return (
    <>
      <ListHead
        title={title}
        total={data.total}
        count={t("count", { count: data.total })}
        actions={<KeysHelp keys={["next", "previous", "open"]} />}
      />
      <PageSection hasBodyWrapper={false}>
        <DelegationsToolbar filter={filter} columns={columns} />
        {data.items.length === 0 ? (
          <DelegationsEmpty filtered={filtered} edition={edition} />
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
