import { useState } from "react";
import { useLocation, useSearchParams } from "react-router";

interface Trail {
  before?: (string | null)[];
}

/** The ways to the next page and to the one before, where there are such. */
export interface Steps {
  forward: (() => void) | undefined;
  back: (() => void) | undefined;
}

/**
 * Pages forward and back over a keyset list. The address carries the place; the way back to where it came from is kept
 * beside it in the history entry. Without that (a link that was sent by mail), back leads to the first page.
 */
export function useKeyset(next: string | null | undefined): Steps {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const after = search.get("after");
  const before = (location.state as Trail | null)?.before ?? (after ? [null] : []);
  const go = (place: string | null, trail: (string | null)[]) => {
    setSearch(
      (params) => {
        if (place) {
          params.set("after", place);
        } else {
          params.delete("after");
        }
        return params;
      },
      { state: { before: trail } satisfies Trail },
    );
  };
  return {
    forward: next ? () => go(next, [...before, after]) : undefined,
    back: after ? () => go(before.at(-1) ?? null, before.slice(0, -1)) : undefined,
  };
}

/** Pages forward and back over a keyset list that is only a part of its page: its place is not in the address. */
export function useLocalKeyset() {
  const [trail, setTrail] = useState<string[]>([]);
  return {
    after: trail.at(-1),
    steps: (next: string | null | undefined): Steps => ({
      forward: next ? () => setTrail([...trail, next]) : undefined,
      back: trail.length > 0 ? () => setTrail(trail.slice(0, -1)) : undefined,
    }),
  };
}

/** The parameters of a list in its address. A change of any filter begins at the first page again. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const change = (edit: (params: URLSearchParams) => void) =>
    setSearch((params) => {
      edit(params);
      params.delete("after");
      return params;
    });
  return {
    search,
    set: (name: string, value: string | undefined) =>
      change((params) => {
        if (value) {
          params.set(name, value);
        } else {
          params.delete(name);
        }
      }),
    toggle: (name: string, value: string) =>
      change((params) => {
        if (params.has(name, value)) {
          params.delete(name, value);
        } else {
          params.append(name, value);
        }
      }),
    clear: (...names: string[]) => change((params) => names.forEach((name) => params.delete(name))),
  };
}
