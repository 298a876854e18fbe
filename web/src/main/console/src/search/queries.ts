import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import type { CaseSummary, DelegationSummary, OrganisationSummary, StaffSummary } from "../api/schema";

/** So many of each kind stand on the page; its list has them all. */
const SHOWN = 5;

/** What was found of one kind, the first of it. */
export type Found =
  | { kind: "cases"; total: number; items: CaseSummary[] }
  | { kind: "delegations"; total: number; items: DelegationSummary[] }
  | { kind: "partners"; total: number; items: OrganisationSummary[] }
  | { kind: "staff"; total: number; items: StaffSummary[] };

export type FoundKind = Found["kind"];

/** What belongs to an edition and has these words in it, or in the names of its people. Each of these lists keeps to the caller's scope. */
export const foundOf = (kind: FoundKind, edition: number, words: string) =>
  queryOptions({
    queryKey: ["search", kind, edition, words],
    queryFn: ({ signal }) => SEARCHES[kind](edition, { q: words, limit: SHOWN }, signal),
  });

interface Asked {
  q: string;
  limit: number;
}

const SEARCHES: Record<FoundKind, (edition: number, query: Asked, signal: AbortSignal) => Promise<Found>> = {
  cases: async (edition, query, signal) => ({
    kind: "cases",
    ...dataOf(await api.GET("/cases", { params: { query: { ...query, edition, view: "all" } }, signal })),
  }),
  delegations: async (edition, query, signal) => ({
    kind: "delegations",
    ...dataOf(await api.GET("/editions/{edition}/delegations", { params: { path: { edition }, query }, signal })),
  }),
  partners: async (edition, query, signal) => ({
    kind: "partners",
    ...dataOf(await api.GET("/editions/{edition}/organisations", { params: { path: { edition }, query }, signal })),
  }),
  staff: async (edition, query, signal) => ({
    kind: "staff",
    ...dataOf(
      await api.GET("/editions/{edition}/staff-accreditations", { params: { path: { edition }, query }, signal }),
    ),
  }),
};
