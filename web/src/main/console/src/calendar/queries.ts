import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, bodyOf, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { CalendarDay, CalendarEdits, NamedDay } from "../api/schema";

export const calendarOf = (year: number) =>
  queryOptions({
    queryKey: ["calendar", year],
    queryFn: async ({ signal }) => dataOf(await api.GET("/calendar/{year}", { params: { path: { year } }, signal })),
  });

/** What a change of days would do; asked anew each time, because cases come and go. */
export const effectOf = (year: number, days: CalendarEdits["days"]) =>
  queryOptions({
    queryKey: ["calendar", year, "effect", days],
    queryFn: async ({ signal }) =>
      dataOf(await api.POST("/calendar/{year}/previews", { params: { path: { year } }, body: { days }, signal })),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export function useImportEffect(year: number) {
  return useMutation({
    mutationFn: async (file: File) =>
      dataOf(await api.POST("/calendar/{year}/import-previews", { params: { path: { year } }, ...bodyOf(file) })),
  });
}

/** Deadlines follow the calendar: what shows them is asked for again. */
function useChanged() {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ["calendar", "cases", "home", "delegations"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
}

export function useAddDay(year: number) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async (body: CalendarDay) =>
      dataOf(await api.POST("/calendar/{year}/days", { params: { path: { year }, header: keys.for(body) }, body })),
    onSuccess: async () => {
      keys.forget();
      await changed();
    },
  });
}

export function useChangeDay(year: number) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ day, version, body }: { day: string; version: number; body: NamedDay }) =>
      dataOf(
        await api.PUT("/calendar/{year}/days/{day}", {
          params: { path: { year, day }, header: ifMatch(version) },
          body,
        }),
      ),
    onSettled: changed,
  });
}

export function useRemoveDay(year: number) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ day, version }: { day: string; version: number }) =>
      dataOf(
        await api.DELETE("/calendar/{year}/days/{day}", { params: { path: { year, day }, header: ifMatch(version) } }),
      ),
    onSettled: changed,
  });
}

export function useImportYear(year: number) {
  const keys = useIdempotencyKeys();
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ file, version }: { file: File; version: number }) =>
      dataOf(
        await api.POST("/calendar/{year}/imports", {
          params: {
            path: { year },
            header: { ...keys.for([file.name, file.size, file.lastModified, version]), ...ifMatch(version) },
          },
          ...bodyOf(file),
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: changed,
  });
}
