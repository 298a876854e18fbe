import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { NewVettingResult } from "../api/schema";
import type { Place, StaffFilter } from "../staff/queries";

export const vettingOf = (edition: number, filter: StaffFilter) =>
  queryOptions({
    queryKey: ["vetting", "list", edition, filter],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}/vetting", { params: { path: { edition }, query: filter }, signal })),
  });

export const personOf = (place: Place) =>
  queryOptions({
    queryKey: ["vetting", "one", place],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}/vetting/{staff}", { params: { path: place }, signal })),
  });

export function useRecordResult(place: Place) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: NewVettingResult }) =>
      dataOf(
        await api.POST("/editions/{edition}/vetting/{staff}/results", {
          params: { path: place, header: { ...keys.for({ version, body }), ...ifMatch(version) } },
          body,
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: () =>
      Promise.all(["vetting", "staff", "cases", "home"].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
