import { useParams } from "react-router";
import type { Place } from "./queries";

/** Which delegation the address names. */
export function usePlace(): Place {
  const { edition = "", unit = "" } = useParams();
  return { edition: Number(edition), unit };
}

export function addressOf({ edition, unit }: Place): string {
  return `/editions/${edition}/delegations/${unit}`;
}
