import { useSyncExternalStore } from "react";

/** Lists whose columns can be chosen. */
export type ListName = "delegations" | "members" | "audit" | "cases" | "partners" | "staff" | "vetting";

const listeners = new Set<() => void>();
const keyOf = (list: ListName) => `ciep.columns.${list}`;

/** Only names of columns are kept, never anything that stood in one. */
function read(list: ListName): string {
  return localStorage.getItem(keyOf(list)) ?? "";
}

function write(list: ListName, hidden: string[]): void {
  if (hidden.length === 0) {
    localStorage.removeItem(keyOf(list));
  } else {
    localStorage.setItem(keyOf(list), hidden.join(" "));
  }
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener("storage", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("storage", changed);
  };
}

export interface ColumnChoice {
  hidden: string[];
  toggle: (column: string) => void;
  reset: () => void;
}

/** Which columns of a list this reader has hidden; remembered on this device. */
export function useColumnChoice(list: ListName): ColumnChoice {
  const hidden = useSyncExternalStore(subscribe, () => read(list))
    .split(" ")
    .filter(Boolean);
  return {
    hidden,
    toggle: (column) =>
      write(list, hidden.includes(column) ? hidden.filter((name) => name !== column) : [...hidden, column]),
    reset: () => write(list, []),
  };
}

interface Choosable {
  name: string;
  fixed?: boolean;
}

/** The columns that are shown. */
export function useChosen<C extends Choosable>(list: ListName, columns: C[]): C[] {
  const { hidden } = useColumnChoice(list);
  return columns.filter(({ name, fixed }) => fixed === true || !hidden.includes(name));
}
