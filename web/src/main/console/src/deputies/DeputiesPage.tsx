import { Button, EmptyState, EmptyStateBody, PageSection, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Deputy, DeputyState } from "../api/schema";
import { useSession } from "../app/session";
import { DataTable } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { ListHead } from "../components/ListHead";
import { Pager } from "../components/Pager";
import { RouterLink } from "../components/RouterLink";
import { useDeputyColumns } from "./deputyColumns";
import { EndDeputy } from "./EndDeputy";
import { deputiesOf } from "./queries";

const STATES: DeputyState[] = ["PLANNED", "RUNNING", "ENDED"];

/** Who acts for whom: what concerns the caller, everything for administrators and auditors. */
export function DeputiesPage() {
  const { t } = useTranslation("deputies");
  const { may } = useSession();
  const { search } = useFilters();
  const state = STATES.find((known) => known === search.get("state"));
  const { data } = useSuspenseQuery(deputiesOf(state, search.get("after") ?? undefined));
  const columns = useDeputyColumns();
  const [ending, setEnding] = useState<Deputy>();
  return (
    <>
      <ListHead
        title={t("title")}
        total={data.total}
        count={t("count", { count: data.total })}
        actions={
          may("deputies.name") && (
            <Button component={RouterLink} href="/deputies/new">
              {t("name.action")}
            </Button>
          )
        }
      >
        <p className="pf-v6-u-mt-sm ciep-about">{may("cases.decide") ? t("about") : t("aboutAll")}</p>
      </ListHead>
      <PageSection hasBodyWrapper={false}>
        <StateFilter state={state} />
        {data.items.length === 0 ? (
          <EmptyState icon={UsersIcon} titleText={t("empty.title")} headingLevel="h2">
            <EmptyStateBody>{may("cases.decide") ? t("empty.body") : t("empty.read")}</EmptyStateBody>
          </EmptyState>
        ) : (
          <DataTable
            label={t("title")}
            columns={columns}
            rows={data.items}
            keyOf={({ id }) => id}
            breakPoint="grid-lg"
            actions={
              may("deputies.name")
                ? (deputy) => <EndButton deputy={deputy} onClick={() => setEnding(deputy)} />
                : undefined
            }
          />
        )}
        <Pager next={data.next} />
      </PageSection>
      {ending && <EndDeputy deputy={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function StateFilter({ state }: { state: DeputyState | undefined }) {
  const { t } = useTranslation("deputies");
  const { set } = useFilters();
  return (
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
  );
}

function EndButton({ deputy, onClick }: { deputy: Deputy; onClick: () => void }) {
  const { t } = useTranslation("deputies");
  if (deputy.state === "ENDED") {
    return null;
  }
  const label = t("end.label", { deputy: deputy.deputyName, represented: deputy.representedName });
  return (
    <Button variant="secondary" size="sm" aria-label={label} onClick={onClick}>
      {t("end.action")}
    </Button>
  );
}
