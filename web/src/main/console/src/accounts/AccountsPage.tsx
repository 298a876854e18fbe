import {
  Badge,
  Button,
  EmptyState,
  EmptyStateBody,
  PageSection,
  ToggleGroup,
  ToggleGroupItem,
} from "@patternfly/react-core";
import KeyIcon from "@patternfly/react-icons/dist/esm/icons/key-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";
import type { AccountOrder, AccountOrderState } from "../api/schema";
import { NoPermissionPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { DataTable } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { PageHead } from "../components/PageHead";
import { Pager } from "../components/Pager";
import { useAccountColumns } from "./accountColumns";
import { accountOrdersOf, useAttempt } from "./queries";

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
  const { t, i18n } = useTranslation("accounts");
  const { search, set } = useFilters();
  const state = STATES.find((known) => known === search.get("state"));
  const { data } = useSuspenseQuery(accountOrdersOf(state, search.get("after") ?? undefined));
  const columns = useAccountColumns();
  return (
    <>
      <PageHead
        title={t("title")}
        beside={
          <Badge isRead screenReaderText={t("count", { count: data.total })}>
            {data.total.toLocaleString(i18n.language)}
          </Badge>
        }
      >
        <p className="pf-v6-u-mt-sm ciep-about">{t("about")}</p>
      </PageHead>
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
            actions={(order) => <Attempt order={order} />}
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}

/** What is done needs no other attempt, but an invitation may have been lost; what no longer counts is not repeated. */
function actionOn({ state, invitedAt }: AccountOrder): "again" | "invite" | undefined {
  if (state === "DONE") {
    return invitedAt ? "invite" : undefined;
  }
  return state === "SUPERSEDED" ? undefined : "again";
}

function Attempt({ order }: { order: AccountOrder }) {
  const { t } = useTranslation("accounts");
  const toasts = useToasts();
  const { mutate, isPending } = useAttempt(order);
  const action = actionOn(order);
  if (!action) {
    return null;
  }
  return (
    <Button
      variant="secondary"
      size="sm"
      isDisabled={isPending}
      isLoading={isPending}
      aria-label={t(`${action}.label`, { organisation: order.organisationName })}
      onClick={() =>
        mutate(undefined, {
          onSuccess: () => toasts.succeeded(t(`${action}.done`, { organisation: order.organisationName })),
          onError: (error) => toasts.failed(error),
        })
      }
    >
      {t(`${action}.action`)}
    </Button>
  );
}
