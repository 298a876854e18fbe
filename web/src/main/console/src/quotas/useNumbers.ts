import { useState, type ClipboardEvent } from "react";
import { asProblem } from "../api/problem";
import type { QuotaRow } from "../api/schema";
import { columnOf, placesOf, textOf } from "./numbers";
import { useSetNumbers } from "./queries";

interface Draft {
  text: string;
  /** The version of the number that was seen when it was overwritten. */
  version: number;
  /** Why it was not set. */
  failure?: unknown;
}

export interface Numbers {
  textOf: (row: QuotaRow) => string;
  draftOf: (row: QuotaRow) => Draft | undefined;
  type: (row: QuotaRow, text: string) => void;
  paste: (row: QuotaRow, event: ClipboardEvent) => void;
  /** How many numbers differ from what is stored. */
  count: number;
  /** How many of them are no numbers. */
  wrong: number;
  pending: boolean;
  /** Answers how many were set; the others stay as they were typed. */
  save: () => Promise<{ set: number; refused: number }>;
  discard: () => void;
}

/** Numbers that are typed or pasted into the table and not saved yet. They stay while the list is narrowed or sorted otherwise. */
export function useNumbers(edition: number, rows: QuotaRow[]): Numbers {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [pending, setPending] = useState(false);
  const setNumbers = useSetNumbers();

  const type = (typed: { row: QuotaRow; text: string }[]) =>
    setDrafts((before) => {
      const after = new Map(before);
      for (const { row, text } of typed) {
        if (placesOf(text) === row.places) {
          after.delete(row.unit);
        } else {
          after.set(row.unit, { text, version: before.get(row.unit)?.version ?? row.version });
        }
      }
      return after;
    });

  // Whoever was told that somebody else was faster sees the stored number, and may replace that
  const versionOf = (unit: string, { version, failure }: Draft) =>
    failure !== undefined && asProblem(failure).status === 412
      ? (rows.find((row) => row.unit === unit)?.version ?? version)
      : version;

  const save = async () => {
    setPending(true);
    const wanted = [...drafts].flatMap(([unit, draft]) => {
      const places = placesOf(draft.text);
      return places === undefined ? [] : [{ edition, unit, version: versionOf(unit, draft), places }];
    });
    const refused = await setNumbers(wanted);
    setDrafts((before) => {
      const after = new Map(before);
      for (const { unit } of wanted) {
        const draft = before.get(unit);
        if (!refused.has(unit)) {
          after.delete(unit);
        } else if (draft) {
          after.set(unit, { ...draft, failure: refused.get(unit) });
        }
      }
      return after;
    });
    setPending(false);
    return { set: wanted.length - refused.size, refused: refused.size };
  };

  return {
    textOf: (row) => drafts.get(row.unit)?.text ?? textOf(row.places),
    draftOf: (row) => drafts.get(row.unit),
    type: (row, text) => type([{ row, text }]),
    paste: (row, event) => {
      const cells = columnOf(event.clipboardData.getData("text"));
      if (cells.length > 0) {
        event.preventDefault();
        const first = rows.indexOf(row);
        type(rows.slice(first, first + cells.length).map((each, index) => ({ row: each, text: cells[index] ?? "" })));
      }
    },
    count: drafts.size,
    wrong: [...drafts.values()].filter(({ text }) => placesOf(text) === undefined).length,
    pending,
    save,
    discard: () => setDrafts(new Map()),
  };
}
