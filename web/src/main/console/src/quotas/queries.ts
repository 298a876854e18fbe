import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { CaseCategory, QuotaSort, QuotaState } from "../api/schema";

export interface QuotaFilter {
  state: QuotaState[];
  q: string | undefined;
  sort: QuotaSort;
  after: string | undefined;
}

interface Place {
  edition: number;
  unit: string;
}

/** Submissions and decisions take and free places: whatever changes delegations lets this be asked for again. */
export const quotaKeys = { all: ["quotas"] as const };

export const quotasOf = (edition: number, filter: QuotaFilter) =>
  queryOptions({
    queryKey: [...quotaKeys.all, edition, "list", filter],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}/quotas", { params: { path: { edition }, query: filter }, signal })),
    staleTime: 0,
  });

/** Null where the unit is not in the reader's field of work. */
export const quotaOf = ({ edition, unit }: Place) =>
  queryOptions({
    queryKey: [...quotaKeys.all, edition, "unit", unit],
    queryFn: async ({ signal }) => {
      const answer = await api.GET("/editions/{edition}/quotas/{unit}", {
        params: { path: { edition, unit } },
        signal,
      });
      return answer.response.status === 404 ? null : dataOf(answer);
    },
    staleTime: 0,
  });

export const entriesOf = ({ edition, unit }: Place, after: string | undefined) =>
  queryOptions({
    queryKey: [...quotaKeys.all, edition, "entries", unit, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/quotas/{unit}/entries", {
          params: { path: { edition, unit }, query: { after } },
          signal,
        }),
      ),
    staleTime: 0,
  });

/** Of which organisation, in which category. */
export interface OrganisationPlace {
  edition: number;
  category: CaseCategory;
  holder: string;
}

export const organisationQuotasOf = (edition: number, category: CaseCategory, filter: QuotaFilter) =>
  queryOptions({
    queryKey: [...quotaKeys.all, edition, "organisations", category, filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/organisation-quotas", {
          params: { path: { edition }, query: { category, ...filter } },
          signal,
        }),
      ),
    staleTime: 0,
  });

export const organisationQuotaOf = (path: OrganisationPlace) =>
  queryOptions({
    queryKey: [...quotaKeys.all, path.edition, "organisation", path],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/organisation-quotas/{holder}/{category}", { params: { path }, signal }),
      ),
    staleTime: 0,
  });

export const organisationEntriesOf = (path: OrganisationPlace, after: string | undefined) =>
  queryOptions({
    queryKey: [...quotaKeys.all, path.edition, "organisationEntries", path, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/organisation-quotas/{holder}/{category}/entries", {
          params: { path, query: { after } },
          signal,
        }),
      ),
    staleTime: 0,
  });

/** The places of an organisation in all categories: of the own one, or of the one that is named. */
export const categoryQuotasOf = (edition: number, organisation?: string) =>
  queryOptions({
    queryKey: [...quotaKeys.all, edition, "categories", organisation],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/staff-quotas", {
          params: { path: { edition }, query: { organisation } },
          signal,
        }),
      ).items,
    staleTime: 0,
  });

export interface NewNumber {
  code: string;
  version: number;
  number: number | null;
}

/** Sets one number. */
export type Put = (wanted: NewNumber) => Promise<unknown>;

export const putUnit =
  (edition: number): Put =>
  async ({ code, version, number }) =>
    dataOf(
      await api.PUT("/editions/{edition}/quotas/{unit}", {
        params: { path: { edition, unit: code }, header: ifMatch(version) },
        body: { places: number },
      }),
    );

export const putOrganisation =
  (edition: number, category: CaseCategory): Put =>
  async ({ code, version, number }) =>
    dataOf(
      await api.PUT("/editions/{edition}/organisation-quotas/{holder}/{category}", {
        params: { path: { edition, holder: code, category }, header: ifMatch(version) },
        body: { base: number },
      }),
    );

/** Sets one number after the other: one that is refused keeps none of the others from being set. */
export function useSetNumbers(put: Put) {
  const client = useQueryClient();
  return async (numbers: NewNumber[]): Promise<Map<string, unknown>> => {
    const refused = new Map<string, unknown>();
    for (const wanted of numbers) {
      try {
        await put(wanted);
      } catch (error) {
        refused.set(wanted.code, error);
      }
    }
    await Promise.all(
      [quotaKeys.all, ["delegations"], ["partners"], ["home"]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
    return refused;
  };
}
