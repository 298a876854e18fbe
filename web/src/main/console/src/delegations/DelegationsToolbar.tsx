import { ToolbarItem } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DelegationSummary } from "../api/schema";
import { unitsQuery, useTexts } from "../app/editions";
import { ColumnsMenu } from "../components/ColumnsMenu";
import type { Column } from "../components/DataTable";
import { FilterToolbar } from "../components/FilterToolbar";
import { STATUSES } from "./filter";
import type { DelegationFilter } from "./queries";

interface DelegationsToolbarProps {
  filter: DelegationFilter;
  columns: Column<DelegationSummary>[];
}

/** What the list of delegations can be narrowed to, and its columns. */
export function DelegationsToolbar({ filter, columns }: DelegationsToolbarProps) {
  const { t } = useTranslation(["delegations", "common"]);
  const { data: units } = useSuspenseQuery(unitsQuery);
  const textOf = useTexts();
  return (
    <FilterToolbar
      search={{ words: filter.q, label: t("filter.searchLabel"), placeholder: t("filter.searchPlaceholder") }}
      filters={[
        {
          name: "status",
          label: t("filter.status"),
          chosen: filter.status,
          options: STATUSES.map((status) => ({ value: status, text: t(`common:status.${status}`) })),
        },
        {
          name: "unit",
          label: t("filter.unit"),
          chosen: filter.unit,
          options: units.map(({ code, name }) => ({ value: code, text: textOf(name), description: code })),
        },
      ]}
    >
      <ToolbarItem align={{ default: "alignStart", lg: "alignEnd" }}>
        <ColumnsMenu list="delegations" columns={columns} />
      </ToolbarItem>
    </FilterToolbar>
  );
}
