import type { CaseAge, CaseDeadline, CaseKind, CaseStatus } from "../api/schema";
import type { CaseFilter, CaseSort } from "./queries";

export const STATUSES: CaseStatus[] = ["OPEN", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN"];
export const KINDS: CaseKind[] = ["DELEGATION"];
export const DEADLINES: CaseDeadline[] = ["RUNNING", "SOON", "OVERDUE", "ESCALATED", "KEPT", "MISSED", "DECIDED"];
/** As many as a route may have. */
export const STAGES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const AGES: CaseAge[] = ["DAYS_0_2", "DAYS_3_5", "DAYS_6_10", "DAYS_11"];

const SORTS: CaseSort[] = ["due", "-due", "since", "-since", "priority", "-priority", "reference", "-reference"];

/** The names of the filters in an address. */
export const FILTERS = ["status", "kind", "unit", "stage", "deadline", "age", "q"];

/** Reads filter and order out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): CaseFilter {
  const stage = Number(search.get("stage"));
  return {
    status: STATUSES.filter((status) => search.has("status", status)),
    kind: KINDS.filter((kind) => search.has("kind", kind)),
    unit: search.getAll("unit").filter((unit) => /^[A-Z][A-Z0-9-]{1,19}$/.test(unit)),
    stage: Number.isInteger(stage) && stage >= 1 && stage <= 20 ? stage : undefined,
    deadline: DEADLINES.find((deadline) => deadline === search.get("deadline")),
    age: AGES.find((age) => age === search.get("age")),
    q: search.get("q")?.trim().slice(0, 100) || undefined,
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? "due",
  };
}

export function isFiltered({ status, kind, unit, stage, deadline, age, q }: CaseFilter): boolean {
  return (
    status.length + kind.length + unit.length > 0 || [stage, deadline, age, q].some((value) => value !== undefined)
  );
}
