import { Toolbar, ToolbarContent, ToolbarFilter } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { CheckSelect } from "../components/CheckSelect";
import { useFilters } from "../components/keyset";
import { WordSearch } from "../components/WordSearch";
import { STATES } from "./filter";
import type { QuotaFilter } from "./queries";

/** Filters as a toolbar with chips; all of it lives in the address. */
export function QuotasToolbar({ filter }: { filter: QuotaFilter }) {
  const { t } = useTranslation("quotas");
  const { set, toggle, clear } = useFilters();
  return (
    <Toolbar
      clearAllFilters={() => clear("state", "q")}
      clearFiltersButtonText={t("filter.clear")}
      numberOfFiltersText={(count) => t("filter.applied", { count })}
      collapseListedFiltersBreakpoint="md"
    >
      <ToolbarContent>
        <ToolbarFilter
          categoryName={t("filter.search")}
          labels={filter.q ? [filter.q] : []}
          deleteLabel={() => set("q", undefined)}
        >
          <WordSearch words={filter.q} label={t("filter.searchLabel")} placeholder={t("filter.searchPlaceholder")} />
        </ToolbarFilter>
        <ToolbarFilter
          categoryName={t("filter.state")}
          labels={filter.state.map((state) => ({ key: state, node: t(`state.${state}`) }))}
          deleteLabel={(_category, label) => toggle("state", typeof label === "string" ? label : label.key)}
          deleteLabelGroup={() => clear("state")}
        >
          <CheckSelect
            label={t("filter.state")}
            chosen={filter.state}
            options={STATES.map((state) => ({ value: state, text: t(`state.${state}`) }))}
            onToggle={(state) => toggle("state", state)}
          />
        </ToolbarFilter>
      </ToolbarContent>
    </Toolbar>
  );
}
