import type { StaffStatus, StaffToDo } from "../api/schema";
import { CATEGORIES } from "../components/categories";
import type { StaffFilter, StaffSort } from "./queries";

export const STATUSES: StaffStatus[] = [
  "DRAFT",
  "SUBMITTED",
  "VETTING",
  "RETURNED",
  "GRANTED",
  "REFUSED",
  "SUSPENDED",
  "REVOKED",
  "WITHDRAWN",
];

export const TO_DO: StaffToDo[] = ["MEND", "SUBMIT"];

const SORTS: StaffSort[] = ["name", "-name", "reference", "-reference", "status", "-status", "changed", "-changed"];

/** The names of the filters in an address. */
export const FILTERS = ["status", "category", "organisation", "toDo", "toCheck", "q"];

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams, statuses = STATUSES): StaffFilter {
  const organisation = search.get("organisation") ?? "";
  return {
    status: statuses.filter((status) => search.has("status", status)),
    category: CATEGORIES.filter((category) => search.has("category", category)),
    organisation: /^[A-Z0-9-]{1,20}$/.test(organisation) ? organisation : undefined,
    toDo: TO_DO.find((toDo) => toDo === search.get("toDo")),
    toCheck: search.get("toCheck") === "true" || undefined,
    q: search.get("q")?.trim().slice(0, 100) || undefined,
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? "name",
    after: search.get("after") ?? undefined,
  };
}

export function isNarrowed({ status, category, organisation, toDo, toCheck, q }: StaffFilter): boolean {
  return status.length + category.length > 0 || [organisation, toDo, toCheck, q].some((one) => one !== undefined);
}
