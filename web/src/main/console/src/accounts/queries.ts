import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { AccountOrder, AccountOrderState } from "../api/schema";

/** Asked for again as long as something on the page is under way. */
export const accountOrdersOf = (state: AccountOrderState | undefined, after: string | undefined) =>
  queryOptions({
    queryKey: ["account-orders", "list", state, after],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/account-orders", { params: { query: { state, after } }, signal })),
    refetchInterval: ({ state: { data } }) => (data?.items.some((order) => order.state === "OPEN") ? 5_000 : false),
  });

/** How many orders somebody has to look at. */
export const failedOrders = queryOptions({
  queryKey: ["account-orders", "failed"],
  queryFn: async ({ signal }) =>
    dataOf(await api.GET("/account-orders", { params: { query: { state: "FAILED", limit: 1 } }, signal })).total,
  refetchInterval: 60_000,
});

export function useAttempt({ id, attempts }: AccountOrder) {
  const keys = useIdempotencyKeys();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      dataOf(
        await api.POST("/account-orders/{order}/attempt", {
          params: { path: { order: id }, header: keys.for([id, attempts]) },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: () => client.invalidateQueries({ queryKey: ["account-orders"] }),
  });
}
