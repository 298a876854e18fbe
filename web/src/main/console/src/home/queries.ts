import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";

export const homeOf = (edition: number | undefined) =>
  queryOptions({
    queryKey: ["home", edition],
    queryFn: async ({ signal }) => dataOf(await api.GET("/home", { params: { query: { edition } }, signal })),
  });
