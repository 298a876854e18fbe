import type { OrganisationStatus } from "../api/schema";
import { KINDS } from "./application";
import type { PartnerFilter, PartnerSort } from "./queries";

/** A draft is the applicant's alone. */
export const STATUSES: OrganisationStatus[] = [
  "SUBMITTED",
  "RETURNED",
  "ACCREDITED",
  "REJECTED",
  "SUSPENDED",
  "REVOKED",
];

const SORTS: PartnerSort[] = ["reference", "-reference", "name", "-name", "status", "-status", "changed", "-changed"];

/** The names of the filters in an address. */
export const FILTERS = ["status", "kind", "q"];

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): PartnerFilter {
  return {
    status: STATUSES.filter((status) => search.has("status", status)),
    kind: KINDS.filter((kind) => search.has("kind", kind)),
    q: search.get("q")?.trim().slice(0, 100) || undefined,
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? "reference",
    after: search.get("after") ?? undefined,
  };
}
