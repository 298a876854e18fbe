import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { CaseKind, StageDesign } from "../api/schema";

export const KINDS: CaseKind[] = [
  "DELEGATION",
  "AMENDMENT",
  "LATE_REQUEST",
  "PARTNER_ORGANISATION",
  "STAFF_ACCREDITATION",
  "QUOTA_TRANSFER",
  "SUSPENSION",
];

/** Which version. */
export interface Place {
  caseKind: CaseKind;
  routeVersion: number;
}

export const routesQuery = queryOptions({
  queryKey: ["routes", "list"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/routes", { signal })).items,
});

export const versionsOf = (caseKind: CaseKind) =>
  queryOptions({
    queryKey: ["routes", "versions", caseKind],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/routes/{caseKind}/versions", { params: { path: { caseKind } }, signal })).items,
  });

export const routeOf = (place: Place) =>
  queryOptions({
    queryKey: ["routes", "one", place],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/routes/{caseKind}/versions/{routeVersion}", { params: { path: place }, signal })),
  });

function useChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["routes"] });
}

export function useDraftRoute(caseKind: CaseKind) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async (from: number) =>
      dataOf(
        await api.POST("/routes/{caseKind}/versions", {
          params: { path: { caseKind }, header: keys.for(from) },
          body: { from },
        }),
      ),
    onSuccess: async () => {
      keys.forget();
      await changed();
    },
  });
}

export function useChangeRoute(place: Place) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ version, stages }: { version: number; stages: StageDesign[] }) =>
      dataOf(
        await api.PUT("/routes/{caseKind}/versions/{routeVersion}", {
          params: { path: place, header: ifMatch(version) },
          body: { stages },
        }),
      ),
    onSettled: changed,
  });
}

export function useCheckRoute(place: Place) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.POST("/routes/{caseKind}/versions/{routeVersion}/check", {
          params: { path: place, header: { ...ifMatch(version), ...keys.for(version) } },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: changed,
  });
}

export function usePublishRoute(place: Place) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.POST("/routes/{caseKind}/versions/{routeVersion}/publication", {
          params: { path: place, header: { ...ifMatch(version), ...keys.for(version) } },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: changed,
  });
}
