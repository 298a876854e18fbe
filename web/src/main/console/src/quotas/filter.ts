import type { QuotaSort, QuotaState } from "../api/schema";
import type { QuotaFilter } from "./queries";

export const STATES: QuotaState[] = ["UNSET", "FREE", "FULL"];

const SORTS: QuotaSort[] = [
  "holder",
  "-holder",
  "demand",
  "-demand",
  "used",
  "-used",
  "places",
  "-places",
  "left",
  "-left",
];

/** The names of the filters in an address. */
export const FILTERS = ["state", "q"];

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): QuotaFilter {
  return {
    state: STATES.filter((state) => search.has("state", state)),
    q: search.get("q")?.trim().slice(0, 100) || undefined,
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? "holder",
    after: search.get("after") ?? undefined,
  };
}
