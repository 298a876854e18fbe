import type { NameCorrection, ProposedName } from "../api/schema";

export type Edits = ReadonlyMap<number, { family: string; given: string }>;

/** The doubtful splits first, so that they are seen without paging. */
export function doubtfulFirst(names: ProposedName[]): ProposedName[] {
  return [...names.filter(({ doubtful }) => doubtful), ...names.filter(({ doubtful }) => !doubtful)];
}

/** Only what differs from the proposal is sent. */
export function corrections(names: ProposedName[], edits: Edits): NameCorrection[] {
  return names.flatMap(({ row, family, given }) => {
    const edit = edits.get(row);
    return edit && (edit.family !== family || edit.given !== given)
      ? [{ row, family: edit.family.trim(), given: edit.given.trim() }]
      : [];
  });
}
