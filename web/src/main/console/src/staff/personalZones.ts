import type { Staff } from "../api/schema";

/** Codes of the zones that the category opens, whatever differs for the person. */
export function zonesOfCategory({ open, personal }: Staff["zones"]): string[] {
  const holding = personal.filter(({ holds }) => holds);
  const added = holding.filter(({ effect }) => effect === "ADDED").map(({ zone }) => zone);
  const removed = holding.filter(({ effect }) => effect === "REMOVED").map(({ zone }) => zone);
  return [...open.filter((zone) => !added.includes(zone)), ...removed].toSorted();
}
