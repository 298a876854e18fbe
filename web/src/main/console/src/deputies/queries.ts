import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { Deputy, DeputyState, NewDeputy } from "../api/schema";

export const deputiesOf = (state: DeputyState | undefined, after: string | undefined) =>
  queryOptions({
    queryKey: ["deputies", "list", state, after],
    queryFn: async ({ signal }) => dataOf(await api.GET("/deputies", { params: { query: { state, after } }, signal })),
  });

/** Who may act for an official; for administrators without one, who may be represented. */
export const candidatesOf = (represented: string | undefined, words: string) =>
  queryOptions({
    queryKey: ["deputies", "candidates", represented, words],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/deputies/candidates", {
          params: { query: { represented, q: words || undefined, limit: 20 } },
          signal,
        }),
      ).items,
  });

/** Rights begin and end with a deputy: what shows them is asked for again. */
function useChanged() {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ["deputies", "session", "cases", "home"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
}

export function useNameDeputy() {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async (body: NewDeputy) =>
      dataOf(await api.POST("/deputies", { params: { header: keys.for(body) }, body })),
    onSuccess: async () => {
      keys.forget();
      await changed();
    },
  });
}

export function useEndDeputy({ id, version }: Deputy) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async () =>
      dataOf(
        await api.POST("/deputies/{deputy}/end", {
          params: { path: { deputy: id }, header: { ...keys.for([id, version]), ...ifMatch(version) } },
        }),
      ),
    onSettled: changed,
  });
}
