import { SearchInput, Toolbar, ToolbarContent, ToolbarFilter, ToolbarItem } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { unitsQuery, useTexts, useUnitName } from "../app/editions";
import { CheckSelect } from "../components/CheckSelect";
import { useFilters } from "../components/keyset";
import { STATUSES } from "./filter";
import type { DelegationFilter } from "./queries";

/** Filters as a toolbar with chips; all of it lives in the address. */
export function DelegationsToolbar({ filter }: { filter: DelegationFilter }) {
  const { t } = useTranslation(["delegations", "common"]);
  const { set, toggle, clear } = useFilters();
  const { data: units } = useSuspenseQuery(unitsQuery);
  const textOf = useTexts();
  const unitName = useUnitName();
  return (
    <Toolbar
      clearAllFilters={() => clear("status", "unit", "q")}
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
          <WordSearch key={filter.q ?? ""} words={filter.q ?? ""} onSearch={(words) => set("q", words)} />
        </ToolbarFilter>
        <ToolbarFilter
          categoryName={t("filter.status")}
          labels={filter.status.map((status) => ({ key: status, node: t(`common:status.${status}`) }))}
          deleteLabel={(_category, label) => toggle("status", typeof label === "string" ? label : label.key)}
          deleteLabelGroup={() => clear("status")}
        >
          <CheckSelect
            label={t("filter.status")}
            chosen={filter.status}
            options={STATUSES.map((status) => ({ value: status, text: t(`common:status.${status}`) }))}
            onToggle={(status) => toggle("status", status)}
          />
        </ToolbarFilter>
        <ToolbarFilter
          categoryName={t("filter.unit")}
          labels={filter.unit.map((code) => ({ key: code, node: unitName(code) }))}
          deleteLabel={(_category, label) => toggle("unit", typeof label === "string" ? label : label.key)}
          deleteLabelGroup={() => clear("unit")}
        >
          <CheckSelect
            label={t("filter.unit")}
            chosen={filter.unit}
            options={units.map(({ code, name }) => ({ value: code, text: textOf(name), description: code }))}
            onToggle={(code) => toggle("unit", code)}
          />
        </ToolbarFilter>
        <ToolbarItem />
      </ToolbarContent>
    </Toolbar>
  );
}

function WordSearch({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { t } = useTranslation(["delegations", "common"]);
  const [typed, setTyped] = useState(words);
  return (
    <SearchInput
      data-page-search
      aria-label={t("filter.searchLabel")}
      placeholder={t("filter.searchPlaceholder")}
      resetButtonLabel={t("common:search.reset")}
      submitSearchButtonLabel={t("common:search.submit")}
      value={typed}
      onChange={(_event, value) => setTyped(value)}
      onSearch={() => onSearch(typed.trim())}
      onClear={() => {
        setTyped("");
        onSearch("");
      }}
    />
  );
}
