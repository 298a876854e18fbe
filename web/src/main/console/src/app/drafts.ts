/** What somebody has typed into a form and not saved yet, and what the form showed when it was opened. */
export interface Draft<V, O = V> {
  values: V;
  opened: O;
  /** The version that was opened; none for something new. */
  version: number | undefined;
  at: Date;
}

/** In memory only: what is typed is personal, and nothing of it stays in the browser after the sign-out. */
const drafts = new Map<string, Draft<unknown>>();

export function draftOf<V, O = V>(form: string): Draft<V, O> | undefined {
  return drafts.get(form) as Draft<V, O> | undefined;
}

export function keepDraft<V, O = V>(form: string, draft: Draft<V, O>): void {
  drafts.set(form, draft);
}

export function forgetDraft(form: string): void {
  drafts.delete(form);
}
