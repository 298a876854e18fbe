import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { EditionPlan, NewEdition } from "../api/schema";

export const editionOf = (edition: number) =>
  queryOptions({
    queryKey: ["editions", edition],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}", { params: { path: { edition } }, signal })),
  });

export function useCreateEdition() {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewEdition) =>
      dataOf(await api.POST("/editions", { params: { header: keys.for(body) }, body })),
    onSuccess: async () => {
      keys.forget();
      await client.invalidateQueries({ queryKey: ["editions"] });
    },
  });
}

export function useChangeEdition(edition: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: EditionPlan }) =>
      dataOf(await api.PUT("/editions/{edition}", { params: { path: { edition }, header: ifMatch(version) }, body })),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["editions"] }),
        client.invalidateQueries({ queryKey: ["home"] }),
        client.invalidateQueries({ queryKey: ["delegations"] }),
      ]);
    },
  });
}
