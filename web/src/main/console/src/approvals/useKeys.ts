import { useEffect, useEffectEvent } from "react";

export type KeyActions = Partial<Record<string, () => void>>;

/** Single keys for those who decide all day. They rest while something is typed, and while a dialog is open. */
export function useKeys(actions: KeyActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key.length === 1 ? event.key.toUpperCase() : event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey && !isBusy(event.target)) {
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

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector("[role=dialog], [role=alertdialog]")) {
    return true;
  }
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [role=menu], [role=listbox]") !== null
  );
}

/** `/` goes to the search of the page, else to the one of the header. */
export function focusSearch(): void {
  const field =
    document.querySelector<HTMLInputElement>("[data-page-search] input, input[data-page-search]") ??
    document.querySelector<HTMLInputElement>("#header-search input, input#header-search");
  field?.focus();
}
