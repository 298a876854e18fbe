import { Toolbar, ToolbarContent, ToolbarFilter, ToolbarItem } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DelegationSummary } from "../api/schema";
import { unitsQuery, useTexts, useUnitName } from "../app/editions";
import { CheckSelect } from "../components/CheckSelect";
import { ColumnsMenu } from "../components/ColumnsMenu";
import type { Column } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { WordSearch } from "../components/WordSearch";
import { STATUSES } from "./filter";
import type { DelegationFilter } from "./queries";

interface DelegationsToolbarProps {
  filter: DelegationFilter;
  columns: Column<DelegationSummary>[];
}

/** Filters as a toolbar with chips; all of it lives in the address. */
export function DelegationsToolbar({ filter, columns }: DelegationsToolbarProps) {
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
          <WordSearch words={filter.q} label={t("filter.searchLabel")} placeholder={t("filter.searchPlaceholder")} />
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
        <ToolbarItem align={{ default: "alignStart", lg: "alignEnd" }}>
          <ColumnsMenu list="delegations" columns={columns} />
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
  );
}
