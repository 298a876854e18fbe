import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdempotencyKeys } from "../api/idempotency";
import type { Import, ImportPlan } from "../api/schema";
import { useDestination, type Destination } from "./destination";

const keyOf = ({ key }: Destination, id: string, language: string) => ["imports", ...key, id, language];

/** While the job runs it is asked for every second; the language belongs to the key, because the findings are in it. */
export const importOf = (destination: Destination, id: string, language: string) =>
  queryOptions({
    queryKey: keyOf(destination, id, language),
    queryFn: ({ signal }) => destination.client.get(id, signal),
    refetchInterval: ({ state }) => (state.data?.status === "RUNNING" ? 1_000 : false),
  });

/** Sends the file as it is; the server finds out what it is. */
export function useStartImport() {
  const { client } = useDestination();
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (file: File) => client.start(file, keys.for([file.name, file.size, file.lastModified])),
    onSuccess: () => keys.forget(),
  });
}

function useStore(id: string) {
  const destination = useDestination();
  const { i18n } = useTranslation();
  const client = useQueryClient();
  return (changed: Import) => {
    client.setQueryData(keyOf(destination, id, i18n.language), changed);
  };
}

export function usePlanImport(id: string) {
  const { client } = useDestination();
  const store = useStore(id);
  return useMutation({
    mutationFn: ({ version, plan }: { version: number; plan: ImportPlan }) => client.plan(id, version, plan),
    onSuccess: store,
  });
}

export function useExecuteImport(id: string) {
  const { client } = useDestination();
  const keys = useIdempotencyKeys();
  const store = useStore(id);
  return useMutation({
    mutationFn: (version: number) => client.execute(id, version, keys.for(version)),
    onSuccess: (running) => {
      keys.forget();
      store(running);
    },
  });
}

export function useDiscardImport(id: string) {
  const { client } = useDestination();
  return useMutation({ mutationFn: (version: number) => client.discard(id, version) });
}
