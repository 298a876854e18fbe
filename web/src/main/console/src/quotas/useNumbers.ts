import { useState, type ClipboardEvent } from "react";
import { asProblem } from "../api/problem";
import { columnOf, placesOf, textOf } from "./numbers";
import { useSetNumbers, type Put } from "./queries";
import type { HolderRow } from "./rows";

interface Draft {
  text: string;
  /** The version of the number that was seen when it was overwritten. */
  version: number;
  /** Why it was not set. */
  failure?: unknown;
}

export interface Numbers {
  textOf: (row: HolderRow) => string;
  draftOf: (row: HolderRow) => Draft | undefined;
  type: (row: HolderRow, text: string) => void;
  paste: (row: HolderRow, event: ClipboardEvent) => void;
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
export function useNumbers(rows: HolderRow[], put: Put): Numbers {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [pending, setPending] = useState(false);
  const setNumbers = useSetNumbers(put);

  const type = (typed: { row: HolderRow; text: string }[]) =>
    setDrafts((before) => {
      const after = new Map(before);
      for (const { row, text } of typed) {
        if (placesOf(text) === row.number) {
          after.delete(row.code);
        } else {
          after.set(row.code, { text, version: before.get(row.code)?.version ?? row.version });
        }
      }
      return after;
    });

  // Whoever was told that somebody else was faster sees the stored number, and may replace that
  const versionOf = (code: string, { version, failure }: Draft) =>
    failure !== undefined && asProblem(failure).status === 412
      ? (rows.find((row) => row.code === code)?.version ?? version)
      : version;

  const save = async () => {
    setPending(true);
    const wanted = [...drafts].flatMap(([code, draft]) => {
      const number = placesOf(draft.text);
      return number === undefined ? [] : [{ code, version: versionOf(code, draft), number }];
    });
    const refused = await setNumbers(wanted);
    setDrafts((before) => {
      const after = new Map(before);
      for (const { code } of wanted) {
        const draft = before.get(code);
        if (!refused.has(code)) {
          after.delete(code);
        } else if (draft) {
          after.set(code, { ...draft, failure: refused.get(code) });
        }
      }
      return after;
    });
    setPending(false);
    return { set: wanted.length - refused.size, refused: refused.size };
  };

  return {
    textOf: (row) => drafts.get(row.code)?.text ?? textOf(row.number),
    draftOf: (row) => drafts.get(row.code),
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
