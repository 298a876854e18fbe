import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

/** How the cases of an edition stand; of the newest one if no edition is known. */
export const figuresOf = (edition: number | undefined) =>
  queryOptions({
    queryKey: ["cases", "figures", edition],
    queryFn: async ({ signal }) => dataOf(await api.GET("/figures", { params: { query: { edition } }, signal })),
  });
