import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { NewPreferences } from "../api/schema";

export type NotificationView = "unread" | "all";

/** What the caller was told, the newest first. */
export const notificationsOf = (view: NotificationView, after?: string) =>
  queryOptions({
    queryKey: ["notifications", "list", view, after],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/notifications", { params: { query: { unread: view === "unread", after } }, signal })),
  });

/** The number at the bell; asked for once a minute while the console is looked at. */
export const unreadQuery = queryOptions({
  queryKey: ["notifications", "unread"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/notifications/unread", { signal })).unread,
  refetchInterval: 60_000,
  staleTime: 10_000,
});

export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (notification: string) =>
      dataOf(await api.POST("/notifications/{notification}/reading", { params: { path: { notification } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["notifications"] }),
  });
}

/** Until the newest one that is on the screen: what came since stays unread. */
export function useReadAll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (until: string) => dataOf(await api.POST("/notifications/readings", { body: { until } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["notifications"] }),
  });
}

export const preferencesQuery = queryOptions({
  queryKey: ["notification-preferences"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/notification-preferences", { signal })),
});

export function useChangePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: NewPreferences }) =>
      dataOf(await api.PUT("/notification-preferences", { params: { header: ifMatch(version) }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
  });
}
