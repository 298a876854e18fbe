import { useState } from "react";
import type { CaseSummary } from "../api/schema";
import type { Choice } from "../components/DataTable";
import { LARGEST } from "./queries";

export interface ChosenCases {
  cases: CaseSummary[];
  choice: Choice<CaseSummary>;
  replace: (cases: CaseSummary[]) => void;
}

/** The cases that are chosen, as they were seen; they stay chosen while the reader turns the pages of one view. */
export function useChosenCases(view: string): ChosenCases {
  const [chosen, setChosen] = useState<{ view: string; cases: CaseSummary[] }>({ view, cases: [] });
  const cases = chosen.view === view ? chosen.cases : [];
  const replace = (all: CaseSummary[]) => setChosen({ view, cases: all.slice(0, LARGEST) });
  return {
    cases,
    replace,
    choice: {
      isChosen: ({ reference }) => cases.some((one) => one.reference === reference),
      choose: (rows, wanted) => {
        const others = cases.filter(({ reference }) => rows.every((row) => row.reference !== reference));
        replace(wanted ? [...others, ...rows] : others);
      },
      nameOf: ({ reference }) => reference,
    },
  };
}
