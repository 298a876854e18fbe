import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { operations, QuotaState } from "../api/schema";

export type QuotaSort = NonNullable<NonNullable<operations["listQuotas"]["parameters"]["query"]>["sort"]>;

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

export interface NewNumber extends Place {
  version: number;
  places: number | null;
}

/** Sets one number after the other: one that is refused keeps none of the others from being set. */
export function useSetNumbers() {
  const client = useQueryClient();
  return async (numbers: NewNumber[]): Promise<Map<string, unknown>> => {
    const refused = new Map<string, unknown>();
    for (const { edition, unit, version, places } of numbers) {
      try {
        dataOf(
          await api.PUT("/editions/{edition}/quotas/{unit}", {
            params: { path: { edition, unit }, header: ifMatch(version) },
            body: { places },
          }),
        );
      } catch (error) {
        refused.set(unit, error);
      }
    }
    await Promise.all(
      [quotaKeys.all, ["delegations"], ["home"]].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
    return refused;
  };
}
