import { EmptyState, EmptyStateBody, PageSection } from "@patternfly/react-core";
import BuildingIcon from "@patternfly/react-icons/dist/esm/icons/building-icon";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useSession } from "../app/session";
import { DataTable } from "../components/DataTable";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { LeavingDialog } from "../components/LeavingDialog";
import { NamedTabs } from "../components/NamedTabs";
import { NothingMatches } from "../components/NothingMatches";
import { ListHead } from "../components/ListHead";
import { Pager } from "../components/Pager";
import { FILTERS } from "./filter";
import { NumbersBar } from "./NumbersBar";
import type { Put, QuotaFilter } from "./queries";
import { useQuotaColumns } from "./quotaColumns";
import { QuotasToolbar } from "./QuotasToolbar";
import type { HolderRow, Holders } from "./rows";
import { useNumbers } from "./useNumbers";

interface QuotaListProps {
  of: Holders;
  edition: number;
  filter: QuotaFilter;
  page: { items: HolderRow[]; total: number; next: string | null };
  /** Sets the number of a row. */
  put: Put;
  /** What else the list is chosen by. */
  children?: ReactNode;
}

/** A table of places with the numbers that are set in it, beside the one of the other holders. */
export function QuotaList({ of, edition, filter, page, put, children }: QuotaListProps) {
  const { t } = useTranslation("quotas");
  const { may } = useSession();
  const title = t("title", { number: edition });
  return (
    <>
      <ListHead
        title={title}
        total={page.total}
        count={t(`${of}.count`, { count: page.total })}
        actions={<KeysHelp keys={["next", "previous", "open"]} />}
      >
        <p className="ciep-about pf-v6-u-mt-sm">{may("quotas.edit") ? t(`${of}.aboutSetting`) : t(`${of}.about`)}</p>
      </ListHead>
      <PageSection hasBodyWrapper={false}>
        <HolderTabs of={of} edition={edition}>
          {children}
          <QuotasToolbar filter={filter} of={of} />
          <QuotaTable of={of} title={title} filter={filter} page={page} put={put} />
        </HolderTabs>
      </PageSection>
    </>
  );
}

interface HolderTabsProps {
  of: Holders;
  edition: number;
  /** Of the tab that is open. */
  children: ReactNode;
}

function HolderTabs({ of, edition, children }: HolderTabsProps) {
  const { t } = useTranslation("quotas");
  const navigate = useNavigate();
  const address = `/editions/${edition}/quotas`;
  const open = (holders: string) => void navigate(holders === "units" ? address : `${address}/${holders}`);
  return (
    <NamedTabs
      label={t("tab.label")}
      active={of}
      onOpen={open}
      tabs={(["units", "organisations"] as const).map((holders) => ({
        name: holders,
        title: t(`tab.${holders}`),
        content: <div className="pf-v6-u-mt-md">{children}</div>,
      }))}
    />
  );
}

interface QuotaTableProps {
  of: Holders;
  title: string;
  filter: QuotaFilter;
  page: QuotaListProps["page"];
  put: Put;
}

function QuotaTable({ of, title, filter, page, put }: QuotaTableProps) {
  const { t } = useTranslation("quotas");
  const { may } = useSession();
  const navigate = useNavigate();
  const numbers = useNumbers(page.items, put);
  const columns = useQuotaColumns(of, may("quotas.edit") ? numbers : undefined);
  const open = ({ address }: HolderRow) => void navigate(address);
  const selected = useRowKeys(page.items, open);
  return (
    <>
      {page.items.length === 0 ? (
        <Nothing of={of} filter={filter} />
      ) : (
        <DataTable
          label={title}
          columns={columns}
          rows={page.items}
          keyOf={({ code }) => code}
          sort={filter.sort}
          // Beside a number that is not saved yet, a click that misses the field would leave the page with it
          onOpen={numbers.count === 0 ? open : undefined}
          selected={selected}
        />
      )}
      <Pager next={page.next} />
      <NumbersBar numbers={numbers} />
      <LeavingDialog unsaved={numbers.count > 0}>{t("leaving", { count: numbers.count })}</LeavingDialog>
    </>
  );
}

/** Every unit has its row, so that only filters leave that list empty; organisations have to be admitted first. */
function Nothing({ of, filter }: { of: Holders; filter: QuotaFilter }) {
  const { t } = useTranslation("quotas");
  const filtered = of === "units" || filter.q !== undefined || filter.state.length > 0;
  return filtered ? (
    <NothingMatches title={t(`${of}.nothing`)} filters={FILTERS} />
  ) : (
    <EmptyState icon={BuildingIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{t("empty.body")}</EmptyStateBody>
    </EmptyState>
  );
}
