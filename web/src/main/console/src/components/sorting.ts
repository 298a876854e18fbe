import type { ThProps } from "@patternfly/react-table";
import { useFilters } from "./keyset";

/** Sorting by a column: the address says by which, a second click turns it round. */
export function useSorting(sort: string, fields: (string | undefined)[]) {
  const { set } = useFilters();
  const descending = sort.startsWith("-");
  const field = descending ? sort.slice(1) : sort;
  return (index: number): ThProps["sort"] => {
    const own = fields[index];
    return own === undefined
      ? undefined
      : {
          columnIndex: index,
          sortBy: { index: fields.indexOf(field), direction: descending ? "desc" : "asc", defaultDirection: "asc" },
          onSort: () => set("sort", field === own && !descending ? `-${own}` : own),
        };
  };
}
