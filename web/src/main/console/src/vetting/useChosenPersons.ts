import { useState } from "react";
import type { VettingItem } from "../api/schema";
import type { Choice } from "../components/DataTable";

/** Persons whose cases wait for the security office, as they were seen. */
export function useChosenPersons(): { chosen: VettingItem[]; choice: Choice<VettingItem>; clear: () => void } {
  const [chosen, setChosen] = useState<VettingItem[]>([]);
  return {
    chosen,
    clear: () => setChosen([]),
    choice: {
      isChosen: ({ reference }) => chosen.some((one) => one.reference === reference),
      choose: (rows, wanted) => {
        const others = chosen.filter(({ reference }) => rows.every((row) => row.reference !== reference));
        setChosen(wanted ? [...others, ...rows] : others);
      },
      isOffered: ({ waiting }) => waiting !== undefined,
      nameOf: ({ reference }) => reference,
    },
  };
}
