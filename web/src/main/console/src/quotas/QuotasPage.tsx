import { Badge, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { QuotaRow } from "../api/schema";
import { useCurrentEdition } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { DataTable } from "../components/DataTable";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { LeavingDialog } from "../components/LeavingDialog";
import { NothingMatches } from "../components/NothingMatches";
import { PageHead } from "../components/PageHead";
import { Pager } from "../components/Pager";
import { FILTERS, filterFrom } from "./filter";
import { NumbersBar } from "./NumbersBar";
import { quotasOf } from "./queries";
import { useQuotaColumns } from "./quotaColumns";
import { QuotasToolbar } from "./QuotasToolbar";
import { useNumbers } from "./useNumbers";

/** How many places each unit has and uses; who may sets the numbers in the table. */
export function QuotasPage() {
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  if (!current || String(current.number) !== edition) {
    return <NotFoundPage />;
  }
  return <QuotasList key={edition} edition={current.number} />;
}

function QuotasList({ edition }: { edition: number }) {
  const { t, i18n } = useTranslation("quotas");
  const { may } = useSession();
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(quotasOf(edition, filter));
  const navigate = useNavigate();
  const numbers = useNumbers(edition, data.items);
  const columns = useQuotaColumns(may("quotas.edit") ? numbers : undefined);
  const open = ({ unit }: QuotaRow) => void navigate(`/editions/${edition}/quotas/${unit}`);
  const selected = useRowKeys(data.items, open);
  const title = t("title", { number: edition });
  return (
    <>
      <PageHead
        title={title}
        beside={
          <Badge isRead screenReaderText={t("count", { count: data.total })}>
            {data.total.toLocaleString(i18n.language)}
          </Badge>
        }
        actions={<KeysHelp keys={["next", "previous", "open"]} />}
      >
        <p className="ciep-about pf-v6-u-mt-sm">{may("quotas.edit") ? t("aboutSetting") : t("about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <QuotasToolbar filter={filter} />
        {data.items.length === 0 ? (
          // Every unit has its row: only filters leave the list empty
          <NothingMatches title={t("nothing")} filters={FILTERS} />
        ) : (
          <DataTable
            label={title}
            columns={columns}
            rows={data.items}
            keyOf={({ unit }) => unit}
            sort={filter.sort}
            // Beside a number that is not saved yet, a click that misses the field would leave the page with it
            onOpen={numbers.count === 0 ? open : undefined}
            selected={selected}
          />
        )}
        <Pager next={data.next} />
        <NumbersBar numbers={numbers} />
        <LeavingDialog unsaved={numbers.count > 0}>{t("leaving", { count: numbers.count })}</LeavingDialog>
      </PageSection>
    </>
  );
}
