import { Toolbar, ToolbarContent, ToolbarFilter } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unitsQuery, useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { CheckSelect } from "../components/CheckSelect";
import { useFilters } from "../components/keyset";
import { WordSearch } from "../components/WordSearch";
import { AGES, DEADLINES, FILTERS, KINDS, STAGES, STATUSES } from "./filter";
import type { CaseFilter } from "./queries";

interface Choice {
  name: string;
  label: string;
  chosen: string[];
  options: { value: string; text: string; description?: string }[];
  /** Only one value at a time. */
  single?: boolean;
}

/** Filters of cases as a toolbar with chips; all of it lives in the address. */
export function CasesToolbar({ filter }: { filter: CaseFilter }) {
  const { t } = useTranslation("approvals");
  const { set, toggle, clear } = useFilters();
  const choices = useChoices(filter);
  return (
    <Toolbar
      clearAllFilters={() => clear(...FILTERS)}
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
        {choices.map(({ name, label, chosen, options, single }) => {
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
      </ToolbarContent>
    </Toolbar>
  );
}

function useChoices({ status, kind, unit, stage, deadline, age }: CaseFilter): Choice[] {
  const { t } = useTranslation(["approvals", "common", "routes"]);
  const { data: units } = useSuspenseQuery(unitsQuery);
  const textOf = useTexts();
  const { unit: ownUnit } = useSession();
  const one = (value: string | number | undefined) => (value === undefined ? [] : [String(value)]);
  const byUnit = {
    name: "unit",
    label: t("filter.unit"),
    chosen: unit,
    options: units.map(({ code, name }) => ({ value: code, text: textOf(name), description: code })),
  };
  return [
    {
      name: "status",
      label: t("filter.status"),
      chosen: status,
      options: STATUSES.map((value) => ({ value, text: t(`common:status.${value}`) })),
    },
    {
      name: "kind",
      label: t("filter.kind"),
      chosen: kind,
      options: KINDS.map((value) => ({ value, text: t(`routes:kind.${value}`) })),
    },
    // Who belongs to a unit sees the cases of that unit only
    ...(ownUnit && unit.length === 0 ? [] : [byUnit]),
    {
      name: "stage",
      label: t("filter.stage"),
      chosen: one(stage),
      options: STAGES.map((position) => ({ value: String(position), text: t("filter.stageNumber", { position }) })),
      single: true,
    },
    {
      name: "deadline",
      label: t("filter.deadline"),
      chosen: one(deadline),
      options: DEADLINES.map((value) => ({ value, text: t(`filter.deadlines.${value}`) })),
      single: true,
    },
    {
      name: "age",
      label: t("filter.age"),
      chosen: one(age),
      options: AGES.map((value) => ({ value, text: t(`filter.ages.${value}`) })),
      single: true,
    },
  ];
}
