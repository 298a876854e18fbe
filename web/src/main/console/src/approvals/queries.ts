import { queryOptions, useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type {
  CaseAge,
  CaseDeadline,
  CaseKind,
  CaseStatus,
  NewDecision,
  NewRevocation,
  operations,
} from "../api/schema";

type CasesQuery = NonNullable<operations["listCases"]["parameters"]["query"]>;

export type CaseView = "waiting" | "deputy" | "out" | "decided" | "all";
export type CaseSort = NonNullable<CasesQuery["sort"]>;

/** Which cases of a view, in what order; what is empty restricts nothing. */
export interface CaseFilter {
  status: CaseStatus[];
  kind: CaseKind[];
  unit: string[];
  stage: number | undefined;
  deadline: CaseDeadline | undefined;
  age: CaseAge | undefined;
  q: string | undefined;
  sort: CaseSort;
}

export const NO_FILTER: CaseFilter = {
  status: [],
  kind: [],
  unit: [],
  stage: undefined,
  deadline: undefined,
  age: undefined,
  q: undefined,
  sort: "due",
};

/** The cases of an edition; of the newest one if no edition is known. */
export const casesOf = (edition: number | undefined, view: CaseView, filter = NO_FILTER, after?: string) =>
  queryOptions({
    queryKey: ["cases", "list", edition, view, filter, after],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases", { params: { query: { edition, view, ...filter, after } }, signal })),
  });

/** How many cases of an edition are in a view, of those that can be decided `either` way each once. */
export const waitingCount = (edition: number | undefined, view: CaseView | "either") =>
  queryOptions({
    queryKey: ["cases", "count", edition, view],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases", { params: { query: { edition, view, limit: 1 } }, signal })).total,
    refetchInterval: 60_000,
    staleTime: 10_000,
  });

export const caseOf = (reference: string) =>
  queryOptions({
    queryKey: ["cases", "one", reference],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases/{case}", { params: { path: { case: reference } }, signal })),
  });

/** Who was told of the case; asked for again while mails may be on their way. */
export const toldOf = (reference: string, after?: string) =>
  queryOptions({
    queryKey: ["cases", "told", reference, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/cases/{case}/notifications", {
          params: { path: { case: reference }, query: { after } },
          signal,
        }),
      ),
    refetchInterval: 15_000,
  });

export function useSendAgain(reference: string) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (notification: string) =>
      dataOf(
        await api.POST("/cases/{case}/notifications/{notification}/mails", {
          params: { path: { case: reference, notification }, header: keys.for(notification) },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: () => client.invalidateQueries({ queryKey: ["cases", "told", reference] }),
  });
}

/** Decides on exactly what was seen: the revision and the version of the case go with the decision. */
export function useDecide(reference: string) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useOnSeen(
    useMutation({
      mutationFn: async (body: NewDecision) =>
        dataOf(
          await api.POST("/cases/{case}/decisions", {
            params: { path: { case: reference }, header: keys.for(body) },
            body,
          }),
        ),
      onSuccess: async () => {
        keys.forget();
        await decided(client);
      },
    }),
  );
}

/** What a decision or its revocation changes. */
function decided(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: ["cases"] }),
    client.invalidateQueries({ queryKey: ["delegations"] }),
    client.invalidateQueries({ queryKey: ["partners"] }),
    client.invalidateQueries({ queryKey: ["quotas"] }),
    client.invalidateQueries({ queryKey: ["home"] }),
    client.invalidateQueries({ queryKey: ["notifications"] }),
  ]);
}

/** What a revocation of the case's last decision would do; asked for anew each time. */
export const revocationOf = (reference: string, version: number) =>
  queryOptions({
    queryKey: ["cases", "revocation", reference, version],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases/{case}/revocations/preview", { params: { path: { case: reference } }, signal })),
    staleTime: 0,
    retry: false,
  });

/** Who may decide the case now, who may not, and why. */
export const explanationOf = (reference: string, version: number) =>
  queryOptions({
    queryKey: ["cases", "explanation", reference, version],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases/{case}/explanation", { params: { path: { case: reference } }, signal })),
  });

/** What the unit would be told, with a rejection, that it can do against it. */
export const rejectionRemedyOf = (reference: string) =>
  queryOptions({
    queryKey: ["cases", "rejectionRemedy", reference],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/cases/{case}/rejection-remedy", { params: { path: { case: reference } }, signal })),
  });

/** Revokes exactly what was seen: the revision and the version of the case go with the revocation. */
export function useRevoke(reference: string) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useOnSeen(
    useMutation({
      mutationFn: async (body: NewRevocation) =>
        dataOf(
          await api.POST("/cases/{case}/revocations", {
            params: { path: { case: reference }, header: keys.for(body) },
            body,
          }),
        ),
      onSuccess: async () => {
        keys.forget();
        await decided(client);
      },
    }),
  );
}

/** What was decided on something else than is there now can be looked at anew; the failure is forgotten then. */
function useOnSeen<T extends { reset: () => void }>(mutation: T): T & { lookAnew: () => void } {
  const client = useQueryClient();
  const lookAnew = () => {
    mutation.reset();
    void Promise.all(["cases", "delegations", "partners"].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  return { ...mutation, lookAnew };
}
