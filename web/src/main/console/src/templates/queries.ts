import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { MailKind, MailPreview, MailTemplate, MailText } from "../api/schema";

export type MailLanguage = MailTemplate["language"];

/** Which template. */
export interface Place {
  kind: MailKind;
  language: MailLanguage;
}

export const templatesQuery = queryOptions({
  queryKey: ["mail-templates", "list"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/mail-templates", { signal })),
});

export const templateOf = (place: Place) =>
  queryOptions({
    queryKey: ["mail-templates", "one", place],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/mail-templates/{kind}/{language}", { params: { path: place }, signal })),
  });

export function useChangeTemplate(place: Place) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: MailText }) =>
      dataOf(
        await api.PUT("/mail-templates/{kind}/{language}", {
          params: { path: place, header: ifMatch(version) },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["mail-templates"] }),
  });
}

export function useResetTemplate(place: Place) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.DELETE("/mail-templates/{kind}/{language}", { params: { path: place, header: ifMatch(version) } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["mail-templates"] }),
  });
}

export function usePreview(place: Place) {
  return useMutation({
    mutationFn: async (body: MailPreview) =>
      dataOf(await api.POST("/mail-templates/{kind}/{language}/previews", { params: { path: place }, body })),
  });
}
