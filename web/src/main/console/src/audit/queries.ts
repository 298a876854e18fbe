import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import type { AuditObjectKind } from "../api/schema";
import { fromWallClock } from "../components/time";

export const OBJECT_KINDS: AuditObjectKind[] = [
  "EDITION",
  "DELEGATION",
  "MEMBER",
  "IMPORT",
  "CASE",
  "SESSION",
  "CALENDAR",
  "DEPUTY",
  "MAIL_TEMPLATE",
  "ROUTE",
  "REMEDY_TEMPLATE",
  "QUOTA",
  "ORGANISATION",
  "DOCUMENT",
  "ACCOUNT",
  "CATEGORY",
  "ZONE",
  "STAFF",
];

export interface AuditFilter {
  objectKind: AuditObjectKind | undefined;
  object: string | undefined;
  action: string[];
  actor: string | undefined;
  /** Wall clock in Beijing, as the fields show it. */
  from: string | undefined;
  to: string | undefined;
  after: string | undefined;
}

/** The names of the filters in an address. */
export const FILTERS = ["objectKind", "object", "actor", "from", "to", "action"];

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Reads the filter out of an address; what is not a value of the contract is left out. */
export function filterFrom(search: URLSearchParams): AuditFilter {
  const time = (name: string) => {
    const value = search.get(name);
    return value !== null && WALL_CLOCK.test(value) ? value : undefined;
  };
  return {
    objectKind: OBJECT_KINDS.find((kind) => kind === search.get("objectKind")),
    object: search.get("object")?.trim() || undefined,
    action: search.getAll("action"),
    actor: search.get("actor")?.trim() || undefined,
    from: time("from"),
    to: time("to"),
    after: search.get("after") ?? undefined,
  };
}

export const auditRecordsOf = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ["audit", filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/audit-records", {
          params: {
            query: {
              ...filter,
              from: filter.from && fromWallClock(filter.from),
              to: filter.to && fromWallClock(filter.to),
            },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
