import type { CaseAge, CaseDeadline, CaseStatus } from "../api/schema";
import type { CaseFilter } from "./queries";

export const STATUSES: CaseStatus[] = ["OPEN", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN"];
export const DEADLINES: CaseDeadline[] = ["RUNNING", "OVERDUE", "ESCALATED", "KEPT", "MISSED"];
export const AGES: CaseAge[] = ["DAYS_0_2", "DAYS_3_5", "DAYS_6_10", "DAYS_11"];

/** The names of the filters in an address. */
export const FILTERS = ["status", "unit", "stage", "deadline", "age"];

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): CaseFilter {
  const stage = Number(search.get("stage"));
  return {
    status: STATUSES.filter((status) => search.has("status", status)),
    unit: search.getAll("unit").filter((unit) => /^[A-Z][A-Z0-9-]{1,19}$/.test(unit)),
    stage: Number.isInteger(stage) && stage >= 1 && stage <= 20 ? stage : undefined,
    deadline: DEADLINES.find((deadline) => deadline === search.get("deadline")),
    age: AGES.find((age) => age === search.get("age")),
  };
}

export function isFiltered({ status, unit, stage, deadline, age }: CaseFilter): boolean {
  return status.length + unit.length > 0 || [stage, deadline, age].some((value) => value !== undefined);
}
