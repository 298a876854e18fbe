import { useEffect } from "react";

/** Lets the browser ask before it leaves the console, where nothing that is not saved is kept. */
export function useAskBeforeLeaving(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
