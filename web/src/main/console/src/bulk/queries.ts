import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { BulkDecision, BulkResult, CaseSummary, NewBulkDecision } from "../api/schema";
import type { CaseFilter, CaseView } from "../approvals/queries";

/** As many cases as one decision may be on. */
export const LARGEST = 1000;

const PAGE = 200;

export const unfinishedBulks = queryOptions({
  queryKey: ["bulks", "unfinished"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/bulk-decisions", { signal })).items,
});

export const bulkOf = (bulk: string) =>
  queryOptions({
    queryKey: ["bulks", "one", bulk],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/bulk-decisions/{bulk}", { params: { path: { bulk } }, signal })),
  });

export const bulkItemsOf = (bulk: string, result: BulkResult[], after?: string) =>
  queryOptions({
    queryKey: ["bulks", "items", bulk, result, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/bulk-decisions/{bulk}/items", { params: { path: { bulk }, query: { result, after } }, signal }),
      ),
  });

/** The first cases of a view that a filter leaves, as many as one decision may be on. */
export async function firstCases(
  edition: number | undefined,
  view: CaseView,
  filter: CaseFilter,
): Promise<CaseSummary[]> {
  const cases: CaseSummary[] = [];
  let after: string | undefined;
  do {
    const query = { edition, view, ...filter, limit: PAGE, after };
    const page = dataOf(await api.GET("/cases", { params: { query } }));
    cases.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined && cases.length < LARGEST);
  return cases.slice(0, LARGEST);
}

export function usePrepareBulk() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: NewBulkDecision) =>
      dataOf(await api.POST("/bulk-decisions", { params: { header: keys.for(body) }, body })),
    onSuccess: () => keys.forget(),
  });
}

/** Decides step by step until no case is left, and says after each step how far it is. */
export function useRunBulk(bulk: string) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      let state: BulkDecision;
      do {
        state = dataOf(
          await api.POST("/bulk-decisions/{bulk}/steps", {
            params: { path: { bulk }, header: keys.for(bulk) },
          }),
        );
        keys.forget();
        client.setQueryData(bulkOf(bulk).queryKey, state);
      } while (state.ready > 0);
      return state;
    },
    onSettled: () =>
      Promise.all(
        [["bulks", "items"], ["bulks", "unfinished"], ["cases"], ["delegations"], ["home"]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
