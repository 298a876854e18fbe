import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { NewStandingOrder, OrganisationKind, OrganisationStatus, operations } from "../api/schema";

export type PartnerSort = NonNullable<NonNullable<operations["listOrganisations"]["parameters"]["query"]>["sort"]>;

export interface PartnerFilter {
  status: OrganisationStatus[];
  kind: OrganisationKind[];
  q: string | undefined;
  sort: PartnerSort;
  after: string | undefined;
}

export const partnersOf = (edition: number, filter: PartnerFilter) =>
  queryOptions({
    queryKey: ["partners", "list", edition, filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/organisations", { params: { path: { edition }, query: filter }, signal }),
      ),
  });

export const partnerOf = (reference: string) =>
  queryOptions({
    queryKey: ["partners", "one", reference],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/organisations/{organisation}", { params: { path: { organisation: reference } }, signal })),
  });

export const historyOf = (reference: string, after: string | undefined) =>
  queryOptions({
    queryKey: ["partners", "history", reference, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/organisations/{organisation}/history", {
          params: { path: { organisation: reference }, query: { after } },
          signal,
        }),
      ),
  });

/** Orders a change of the organisation's standing, of the version that was seen. */
export function useOrder(reference: string) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...body }: NewStandingOrder & { version: number }) =>
      dataOf(
        await api.POST("/organisations/{organisation}/standing-orders", {
          params: { path: { organisation: reference }, header: { ...keys.for(body), ...ifMatch(version) } },
          body,
        }),
      ),
    onSuccess: () => {
      keys.forget();
      return Promise.all(["partners", "cases", "home"].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
}
