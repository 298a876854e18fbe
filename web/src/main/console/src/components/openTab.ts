import { useLayoutEffect, useRef, type RefObject } from "react";

/** Around tabs: where there is no room for all of them, the open one stands in the middle. */
export function useOpenTab(name: string): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = around.current?.querySelector('[role="tablist"]');
    const open = list?.querySelector('[aria-selected="true"]')?.closest("li");
    if (list && open) {
      list.scrollLeft = open.offsetLeft - (list.clientWidth - open.offsetWidth) / 2;
    }
  }, [name]);
  return around;
}
