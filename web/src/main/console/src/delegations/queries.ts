import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import type { DelegationStatus } from "../api/schema";
import type { operations } from "../api/schema";
import { namesIn } from "./memberNames";

const LARGEST_PAGE = 200;

export interface Place {
  edition: number;
  unit: string;
}

export type DelegationSort = NonNullable<NonNullable<operations["listDelegations"]["parameters"]["query"]>["sort"]>;
export type MemberSort = NonNullable<NonNullable<operations["listMembers"]["parameters"]["query"]>["sort"]>;

export interface DelegationFilter {
  status: DelegationStatus[];
  unit: string[];
  q: string | undefined;
  sort: DelegationSort;
  after: string | undefined;
}

/** Everything below this key belongs to one delegation, or to lists of it, and goes stale with every change. */
export const delegationKeys = {
  all: ["delegations"] as const,
  one: ({ edition, unit }: Place) => ["delegations", edition, unit] as const,
};

export const delegationsOf = (edition: number, filter: DelegationFilter) =>
  queryOptions({
    queryKey: [...delegationKeys.all, edition, "list", filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations", { params: { path: { edition }, query: filter }, signal }),
      ),
  });

/** Null where the unit has no delegation at this edition yet. */
export const delegationOf = (place: Place) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "itself"],
    queryFn: async ({ signal }) => {
      const answer = await api.GET("/editions/{edition}/delegations/{unit}", { params: { path: place }, signal });
      return answer.response.status === 404 ? null : dataOf(answer);
    },
  });

interface MemberFilter {
  q: string | undefined;
  sort: MemberSort;
  after: string | undefined;
}

export const membersOf = (place: Place, filter: MemberFilter) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "members", filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/members", {
          params: { path: place, query: filter },
          signal,
        }),
      ),
  });

export const memberOf = (place: Place, member: string) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "member", member],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/members/{member}", {
          params: { path: { ...place, member } },
          signal,
        }),
      ),
    staleTime: 0,
  });

export const historyOf = (place: Place, after: string | undefined) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "history", after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/history", {
          params: { path: place, query: { after } },
          signal,
        }),
      ),
  });

export const revisionsOf = (place: Place) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "revisions"],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}/delegations/{unit}/revisions", { params: { path: place }, signal }))
        .items,
  });

/** A revision is frozen: what was once read stays true. */
export const revisionMembersOf = (place: Place, revision: number, after: string | undefined) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "revision", revision, "members", after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/revisions/{revision}/members", {
          params: { path: { ...place, revision }, query: { after } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });

/** How some members of a revision are called: it is read until all are found. */
export const memberNamesOf = (place: Place, revision: number, members: string[]) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "revision", revision, "names", members],
    queryFn: ({ signal }) =>
      namesIn(
        (after) =>
          api
            .GET("/editions/{edition}/delegations/{unit}/revisions/{revision}/members", {
              params: { path: { ...place, revision }, query: { after, limit: LARGEST_PAGE } },
              signal,
            })
            .then(dataOf),
        members,
      ),
    enabled: members.length > 0,
    staleTime: Infinity,
  });

export const changesOf = (place: Place, revision: number) =>
  queryOptions({
    queryKey: [...delegationKeys.one(place), "revision", revision, "changes"],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/delegations/{unit}/revisions/{revision}/changes", {
          params: { path: { ...place, revision } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
