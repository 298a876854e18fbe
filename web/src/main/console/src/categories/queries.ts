import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { CaseCategory, CategoryPlan, NewZone, Texts } from "../api/schema";

export const categoriesQuery = queryOptions({
  queryKey: ["categories"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/categories", { signal })).items,
});

export const zonesQuery = queryOptions({
  queryKey: ["zones"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/zones", { signal })).items,
});

export function useChangeCategory(category: CaseCategory) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: CategoryPlan }) =>
      dataOf(
        await api.PUT("/categories/{category}", { params: { path: { category }, header: ifMatch(version) }, body }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["categories"] }),
  });
}

export function useAddZone() {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewZone) => dataOf(await api.POST("/zones", { params: { header: keys.for(body) }, body })),
    onSuccess: async () => {
      keys.forget();
      await client.invalidateQueries({ queryKey: ["zones"] });
    },
  });
}

export function useRenameZone() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ code, version, name }: { code: string; version: number; name: Texts }) =>
      dataOf(
        await api.PUT("/zones/{zone}", {
          params: { path: { zone: code }, header: ifMatch(version) },
          body: { name },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["zones"] }),
  });
}
