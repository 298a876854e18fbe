import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import type { Session } from "../api/schema";

export type Permission = Session["permissions"][number];

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const session = dataOf(await api.GET("/session", { signal }));
    return { ...session, clockDifference: Date.parse(session.now) - Date.now() };
  },
  staleTime: 5 * 60_000,
});

export interface Caller extends Session {
  /** Milliseconds by which the platform's clock is ahead of this device's. */
  clockDifference: number;
  may: (permission: Permission) => boolean;
}

/** Who is signed in. Components ask for permissions, never for roles. */
export function useSession(): Caller {
  const { data } = useSuspenseQuery(sessionQuery);
  return { ...data, may: (permission) => data.permissions.includes(permission) };
}

/** The platform's present instant: a demonstration plays at another time than this device's. */
export function usePlatformNow(): () => Date {
  const { clockDifference } = useSession();
  return () => new Date(Date.now() + clockDifference);
}
