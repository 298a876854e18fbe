import { useEffect, useEffectEvent, useState } from "react";

/** What a page may do at a key; the names of the texts that explain it. */
export const KEYS = {
  next: "J",
  previous: "K",
  open: "Enter",
  approve: "A",
  return: "R",
  reject: "X",
  search: "/",
  help: "?",
} as const;

export type KeyName = keyof typeof KEYS;
type KeyActions = Partial<Record<KeyName, (() => void) | undefined>>;

/** Single keys for those who work here all day. They rest while something is typed, and while a dialog is open. */
export function useKeys(actions: KeyActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actionAt(event.key, actions);
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey && !isBusy(event)) {
      event.preventDefault();
      action();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function actionAt(pressed: string, actions: KeyActions): (() => void) | undefined {
  const key = pressed.length === 1 ? pressed.toUpperCase() : pressed;
  const names = Object.keys(KEYS) as KeyName[];
  return names
    .filter((name) => KEYS[name] === key)
    .map((name) => actions[name])
    .find((action) => action !== undefined);
}

function isBusy({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector("[role=dialog], [role=alertdialog]")) {
    return true;
  }
  const typing = "input, textarea, select, [role=menu], [role=listbox]";
  // Enter on a link or a button already has its own meaning.
  const taken = key === "Enter" ? `${typing}, a, button, [role=button], [role=tab]` : typing;
  return target instanceof HTMLElement && target.closest(taken) !== null;
}

/** The search of the page, else the one of the header. */
export function focusSearch(): void {
  const field =
    document.querySelector<HTMLInputElement>("[data-page-search] input, input[data-page-search]") ??
    document.querySelector<HTMLInputElement>("#header-search input, input#header-search");
  field?.focus();
}

/** Walks over the rows of a table: the row's link takes the focus, so that it is seen, read out and can be opened. */
export function useRowKeys<Row>(rows: Row[], open: (row: Row) => void): number {
  const [row, setRow] = useState(0);
  const at = Math.max(0, Math.min(row, rows.length - 1));
  const go = (wanted: number) => {
    const index = Math.max(0, Math.min(wanted, rows.length - 1));
    setRow(index);
    document.querySelector<HTMLElement>(`tr[data-row="${index}"] a`)?.focus();
  };
  useKeys({
    next: () => go(at + 1),
    previous: () => go(at - 1),
    open: () => {
      const current = rows[at];
      if (current !== undefined) {
        open(current);
      }
    },
  });
  return at;
}
