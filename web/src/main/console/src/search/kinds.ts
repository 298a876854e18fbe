import { useSession } from "../app/session";
import type { FoundKind } from "./queries";

/** The lists in which somebody can look for something, in their order. */
export function useSearched(): FoundKind[] {
  const { may } = useSession();
  return (["staff", "partners", "delegations", "cases"] as const).filter((kind) => may(`${kind}.read`));
}
