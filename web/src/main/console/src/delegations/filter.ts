import type { DelegationStatus } from "../api/schema";
import type { DelegationFilter, DelegationSort } from "./queries";

export const STATUSES: DelegationStatus[] = ["DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN"];

const SORTS: DelegationSort[] = ["unit", "-unit", "status", "-status", "members", "-members", "changed", "-changed"];

/** The names of the filters in an address. */
export const FILTERS = ["status", "unit", "q"];

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): DelegationFilter {
  return {
    status: STATUSES.filter((status) => search.has("status", status)),
    unit: search.getAll("unit").filter((unit) => /^[A-Z][A-Z0-9-]{1,19}$/.test(unit)),
    q: search.get("q")?.trim().slice(0, 100) || undefined,
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? "unit",
    after: search.get("after") ?? undefined,
  };
}
