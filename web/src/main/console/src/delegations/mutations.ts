import { useMutation, useQueryClient } from "@tanstack/react-query";
import { acknowledged, api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { MemberEntry } from "../api/schema";
import { quotaKeys } from "../quotas/queries";
import { delegationKeys, type Place } from "./queries";

/** After a change everything that shows the delegation is asked for again. */
function useForgetDelegations() {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: delegationKeys.all }),
      client.invalidateQueries({ queryKey: ["cases"] }),
      client.invalidateQueries({ queryKey: quotaKeys.all }),
      client.invalidateQueries({ queryKey: ["home"] }),
    ]);
  };
}

export function useOpenDelegation({ edition, unit }: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async () =>
      dataOf(
        await api.POST("/editions/{edition}/delegations", {
          params: { path: { edition }, header: keys.for(unit) },
          body: { unit },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useSubmit(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.POST("/editions/{edition}/delegations/{unit}/submission", {
          params: { path: place, header: { ...keys.for(version), ...ifMatch(version) } },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useWithdraw(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async ({ version, reason }: { version: number; reason: string }) =>
      dataOf(
        await api.POST("/editions/{edition}/delegations/{unit}/withdrawal", {
          params: { path: place, header: { ...keys.for({ version, reason }), ...ifMatch(version) } },
          body: { reason },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useAddMember(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async (body: MemberEntry) =>
      dataOf(
        await api.POST("/editions/{edition}/delegations/{unit}/members", {
          params: { path: place, header: keys.for(body) },
          body,
        }),
      ),
    onSuccess: async () => {
      keys.forget();
      await forget();
    },
  });
}

export function useChangeMember(place: Place, member: string) {
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: MemberEntry }) =>
      dataOf(
        await api.PUT("/editions/{edition}/delegations/{unit}/members/{member}", {
          params: { path: { ...place, member }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: forget,
  });
}

export function useRemoveMember(place: Place) {
  const forget = useForgetDelegations();
  return useMutation({
    mutationFn: async ({ id, version }: { id: string; version: number }) =>
      acknowledged(
        await api.DELETE("/editions/{edition}/delegations/{unit}/members/{member}", {
          params: { path: { ...place, member: id }, header: ifMatch(version) },
        }),
      ),
    onSettled: forget,
  });
}
