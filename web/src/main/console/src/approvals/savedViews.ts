import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { SavedView } from "../api/schema";

export const savedViewsQuery = queryOptions({
  queryKey: ["saved-views"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/saved-views", { signal })),
});

/** Replaces the saved views that were seen. */
export function useChangeSavedViews(version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (views: SavedView[]) =>
      dataOf(await api.PUT("/saved-views", { params: { header: ifMatch(version) }, body: { views } })),
    onSettled: () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  });
}

/** What is saved of an address: view, filters and order, but neither the edition nor the page; always written in the same way. */
export function queryOf(search: URLSearchParams, view: string): string {
  const query = new URLSearchParams(search);
  query.delete("after");
  query.delete("edition");
  query.set("view", view);
  query.sort();
  return query.toString();
}

/** Where a saved view leads, in the edition that is looked at. */
export function addressOf(query: string, search: URLSearchParams): string {
  const address = new URLSearchParams(query);
  const edition = search.get("edition");
  if (edition) {
    address.set("edition", edition);
  }
  return `/inbox?${address.toString()}`;
}

export function isNamed(name: string) {
  const wanted = name.trim().toLowerCase();
  return (view: SavedView) => view.name.toLowerCase() === wanted;
}
