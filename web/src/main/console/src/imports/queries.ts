import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { acknowledged, api, bodyOf, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { Import, ImportPlan } from "../api/schema";
import type { Place } from "../delegations/queries";

const keyOf = ({ edition, unit }: Place, id: string) => ["imports", edition, unit, id];

/** While the job runs it is asked for every second; the language belongs to the key, because the findings are in it. */
export const importOf = (place: Place, id: string, language: string) =>
  queryOptions({
    queryKey: [...keyOf(place, id), language],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/imports/{import}", {
          params: { path: { ...place, import: id } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.status === "RUNNING" ? 1_000 : false),
  });

/** Sends the file as it is; the server finds out what it is. */
export function useStartImport(place: Place) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (file: File) =>
      dataOf(
        await api.POST("/editions/{edition}/delegations/{unit}/imports", {
          params: {
            path: place,
            query: { fileName: file.name.slice(-200) },
            header: keys.for([file.name, file.size, file.lastModified]),
          },
          ...bodyOf(file),
        }),
      ),
    onSuccess: () => keys.forget(),
  });
}

function useStore(place: Place, id: string, language: string) {
  const client = useQueryClient();
  return (changed: Import) => {
    client.setQueryData([...keyOf(place, id), language], changed);
  };
}

export function usePlanImport(place: Place, id: string, language: string) {
  const store = useStore(place, id, language);
  return useMutation({
    mutationFn: async ({ version, plan }: { version: number; plan: ImportPlan }) =>
      dataOf(
        await api.PUT("/editions/{edition}/delegations/{unit}/imports/{import}", {
          params: { path: { ...place, import: id }, header: ifMatch(version) },
          body: plan,
        }),
      ),
    onSuccess: store,
  });
}

export function useExecuteImport(place: Place, id: string, language: string) {
  const keys = useIdempotencyKeys();
  const store = useStore(place, id, language);
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.POST("/editions/{edition}/delegations/{unit}/imports/{import}/execution", {
          params: { path: { ...place, import: id }, header: { ...keys.for(version), ...ifMatch(version) } },
        }),
      ),
    onSuccess: (running) => {
      keys.forget();
      store(running);
    },
  });
}

export function useDiscardImport(place: Place, id: string) {
  return useMutation({
    mutationFn: async (version: number) =>
      acknowledged(
        await api.DELETE("/editions/{edition}/delegations/{unit}/imports/{import}", {
          params: { path: { ...place, import: id }, header: ifMatch(version) },
        }),
      ),
  });
}
