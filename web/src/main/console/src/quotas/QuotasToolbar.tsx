import { useTranslation } from "react-i18next";
import { FilterToolbar } from "../components/FilterToolbar";
import { STATES } from "./filter";
import type { QuotaFilter } from "./queries";
import type { Holders } from "./rows";

/** What the list of quotas can be narrowed to. */
export function QuotasToolbar({ filter, of }: { filter: QuotaFilter; of: Holders }) {
  const { t } = useTranslation("quotas");
  return (
    <FilterToolbar
      search={{ words: filter.q, label: t(`${of}.searchLabel`), placeholder: t(`${of}.searchPlaceholder`) }}
      filters={[
        {
          name: "state",
          label: t("filter.state"),
          chosen: filter.state,
          options: STATES.map((state) => ({ value: state, text: t(`state.${state}`) })),
        },
      ]}
    />
  );
}
