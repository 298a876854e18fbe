import { Toolbar, ToolbarContent, ToolbarFilter } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CheckSelect } from "./CheckSelect";
import { useFilters } from "./keyset";
import { WordSearch } from "./WordSearch";

/** One filter of a list. */
export interface Filter {
  /** Of the parameter in the address. */
  name: string;
  label: string;
  chosen: string[];
  options: { value: string; text: string; description?: string }[];
  /** Only one value at a time. */
  single?: boolean;
}

interface FilterToolbarProps {
  search: { words: string | undefined; label: string; placeholder: string };
  filters: Filter[];
  /** What else stands in the toolbar, behind the filters. */
  children?: ReactNode;
}

/** The search and the filters of a list, with chips and the way to clear them all; all of it lives in the address. */
export function FilterToolbar({ search, filters, children }: FilterToolbarProps) {
  const { t } = useTranslation();
  const { set, toggle, clear } = useFilters();
  return (
    <Toolbar
      clearAllFilters={() => clear("q", ...filters.map(({ name }) => name))}
      clearFiltersButtonText={t("filter.clear")}
      numberOfFiltersText={(count) => t("filter.applied", { count })}
      collapseListedFiltersBreakpoint="md"
    >
      <ToolbarContent>
        <ToolbarFilter
          categoryName={t("filter.search")}
          labels={search.words ? [search.words] : []}
          deleteLabel={() => set("q", undefined)}
        >
          <WordSearch {...search} />
        </ToolbarFilter>
        {filters.map(({ name, label, chosen, options, single }) => {
          const change = (value: string) =>
            single ? set(name, chosen.includes(value) ? undefined : value) : toggle(name, value);
          return (
            <ToolbarFilter
              key={name}
              categoryName={label}
              labels={chosen.map((value) => ({
                key: value,
                node: options.find((option) => option.value === value)?.text ?? value,
              }))}
              deleteLabel={(_category, chip) => change(typeof chip === "string" ? chip : chip.key)}
              deleteLabelGroup={() => clear(name)}
            >
              <CheckSelect label={label} chosen={chosen} options={options} onToggle={change} />
            </ToolbarFilter>
          );
        })}
        {children}
      </ToolbarContent>
    </Toolbar>
  );
}
