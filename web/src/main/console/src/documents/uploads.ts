import { createContext, useCallback, useState } from "react";
import { useAskBeforeLeaving } from "../components/leaving";

/** On its way, or not taken: to be tried again. */
export type UploadState = "sending" | "failed";

/** Tells the form around how an upload is; without a state there is nothing to be told of it. */
export const UploadsContext = createContext<(upload: string, state: UploadState | undefined) => void>(() => undefined);

/** The uploads within a form. What ends the form would end them, so it waits until they are there. */
export interface Uploads {
  isSending: boolean;
  hasFailed: boolean;
}

export function useUploads() {
  const [states, setStates] = useState<ReadonlyMap<string, UploadState>>(new Map());
  const report = useCallback((upload: string, state: UploadState | undefined) => {
    setStates((before) => {
      if (before.get(upload) === state) {
        return before;
      }
      const after = new Map(before);
      if (state) {
        after.set(upload, state);
      } else {
        after.delete(upload);
      }
      return after;
    });
  }, []);
  const all = [...states.values()];
  const uploads: Uploads = { isSending: all.includes("sending"), hasFailed: all.includes("failed") };
  useAskBeforeLeaving(uploads.isSending);
  return { uploads, report };
}
