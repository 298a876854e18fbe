import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "../api/client";
import type { RemedyOccasion, RemedyPreview, RemedyTemplate, RemedyText } from "../api/schema";

/** Which text. */
export interface Place {
  occasion: RemedyOccasion;
  language: RemedyTemplate["language"];
}

export const remediesQuery = queryOptions({
  queryKey: ["remedy-templates", "list"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/remedy-templates", { signal })),
});

export const remedyOf = (place: Place) =>
  queryOptions({
    queryKey: ["remedy-templates", "one", place],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/remedy-templates/{occasion}/{language}", { params: { path: place }, signal })),
  });

export function useChangeRemedy(place: Place) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: RemedyText }) =>
      dataOf(
        await api.PUT("/remedy-templates/{occasion}/{language}", {
          params: { path: place, header: ifMatch(version) },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["remedy-templates"] }),
  });
}

export function useRemedyPreview(place: Place) {
  return useMutation({
    mutationFn: async (body: RemedyPreview) =>
      dataOf(await api.POST("/remedy-templates/{occasion}/{language}/previews", { params: { path: place }, body })),
  });
}
