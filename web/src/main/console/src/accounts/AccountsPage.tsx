import { EmptyState, EmptyStateBody, PageSection, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import KeyIcon from "@patternfly/react-icons/dist/esm/icons/key-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";
import type { AccountOrderState } from "../api/schema";
import { NoPermissionPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { DataTable } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { ListHead } from "../components/ListHead";
import { Pager } from "../components/Pager";
import { useAccountColumns } from "./accountColumns";
import { accountOrdersOf } from "./queries";

const STATES: AccountOrderState[] = ["OPEN", "FAILED", "DONE", "SUPERSEDED"];

/** What became of the coordinators' accounts that decisions asked for. */
export function AccountsPage() {
  const { may } = useSession();
  return may("accounts.administer") ? (
    <Accounts />
  ) : (
    <NoPermissionPage error={new ProblemError({ status: 403, code: "forbidden" })} />
  );
}

function Accounts() {
  const { t } = useTranslation("accounts");
  const { search, set } = useFilters();
  const state = STATES.find((known) => known === search.get("state"));
  const { data } = useSuspenseQuery(accountOrdersOf(state, search.get("after") ?? undefined));
  const columns = useAccountColumns();
  return (
    <>
      <ListHead title={t("title")} total={data.total} count={t("count", { count: data.total })}>
        <p className="pf-v6-u-mt-sm ciep-about">{t("about")}</p>
      </ListHead>
      <PageSection hasBodyWrapper={false}>
        <ToggleGroup aria-label={t("filter.label")} className="pf-v6-u-mb-md">
          <ToggleGroupItem
            buttonId="state-all"
            text={t("filter.all")}
            isSelected={state === undefined}
            onChange={() => set("state", undefined)}
          />
          {STATES.map((candidate) => (
            <ToggleGroupItem
              key={candidate}
              buttonId={`state-${candidate}`}
              text={t(`state.${candidate}`)}
              isSelected={state === candidate}
              onChange={() => set("state", candidate)}
            />
          ))}
        </ToggleGroup>
        {data.items.length === 0 ? (
          <EmptyState icon={KeyIcon} titleText={state ? t("empty.filtered") : t("empty.title")} headingLevel="h2">
            <EmptyStateBody>{state ? t("empty.choose") : t("empty.body")}</EmptyStateBody>
          </EmptyState>
        ) : (
          <DataTable
            label={t("title")}
            columns={columns}
            rows={data.items}
            keyOf={({ id }) => id}
            breakPoint="grid-lg"
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}
