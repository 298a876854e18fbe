import { Badge, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useFilters } from "../components/keyset";
import { Pager } from "../components/Pager";
import { PageHead } from "../components/PageHead";
import { DelegationsEmpty } from "./DelegationsEmpty";
import { DelegationsTable } from "./DelegationsTable";
import { DelegationsToolbar } from "./DelegationsToolbar";
import { filterFrom } from "./filter";
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
  const { t, i18n } = useTranslation("delegations");
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(delegationsOf(edition, filter));
  const filtered = filter.status.length + filter.unit.length > 0 || filter.q !== undefined;
  return (
    <>
      <PageHead
        title={title}
        beside={
          <Badge isRead screenReaderText={t("count", { count: data.total })}>
            {data.total.toLocaleString(i18n.language)}
          </Badge>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <DelegationsToolbar filter={filter} />
        {data.items.length === 0 ? (
          <DelegationsEmpty filtered={filtered} edition={edition} />
        ) : (
          <DelegationsTable delegations={data.items} sort={filter.sort} label={title} />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}
