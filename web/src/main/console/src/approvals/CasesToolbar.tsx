import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unitsQuery, useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { FilterToolbar, type Filter } from "../components/FilterToolbar";
import { AGES, DEADLINES, KINDS, STAGES, STATUSES } from "./filter";
import type { CaseFilter } from "./queries";

/** What lists of cases can be narrowed to. */
export function CasesToolbar({ filter }: { filter: CaseFilter }) {
  const { t } = useTranslation("approvals");
  return (
    <FilterToolbar
      search={{ words: filter.q, label: t("filter.searchLabel"), placeholder: t("filter.searchPlaceholder") }}
      filters={useCaseFilters(filter)}
    />
  );
}

function useCaseFilters({ status, kind, unit, stage, deadline, age }: CaseFilter): Filter[] {
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
