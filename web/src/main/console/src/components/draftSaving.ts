import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { asProblem } from "../api/problem";
import { useAskBeforeLeaving } from "./leaving";

const PAUSE = 800;
const NEXT_TRY = 5_000;

export type Saving =
  | { state: "saved"; at: string | undefined }
  | { state: "saving" }
  /** Tried again by itself: after a while, and as soon as the network is back. */
  | { state: "waiting" }
  | { state: "failed"; error: unknown };

const afterFailure = (error: unknown): Saving => {
  const { status } = asProblem(error);
  return status === 0 || status >= 500 ? { state: "waiting" } : { state: "failed", error };
};

/** Saves a form by itself when whoever types pauses; nothing is lost when the network is gone. */
export function useDraftSaving<Values extends FieldValues>(
  { subscribe }: UseFormReturn<Values>,
  keep: () => Promise<string | undefined>,
  savedAt: string | undefined,
) {
  const [saving, setSaving] = useState<Saving>({ state: "saved", at: savedAt });
  const timer = useRef<number | undefined>(undefined);
  /** Throws what went wrong. */
  const save = async () => {
    window.clearTimeout(timer.current);
    setSaving({ state: "saving" });
    try {
      const at = await keep();
      setSaving({ state: "saved", at });
    } catch (error) {
      setSaving(afterFailure(error));
      throw error;
    }
  };
  // What went wrong is said beside the form, and is tried again
  const saveSilently = useEffectEvent(() => void save().catch(() => undefined));
  useEffect(() => {
    const stop = subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) {
          setSaving({ state: "saving" });
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => saveSilently(), PAUSE);
        }
      },
    });
    return () => {
      window.clearTimeout(timer.current);
      stop();
    };
  }, [subscribe]);
  useEffect(() => {
    if (saving.state !== "waiting") {
      return undefined;
    }
    const again = () => saveSilently();
    const next = window.setTimeout(again, NEXT_TRY);
    window.addEventListener("online", again);
    return () => {
      window.clearTimeout(next);
      window.removeEventListener("online", again);
    };
  }, [saving]);
  useAskBeforeLeaving(saving.state !== "saved");
  const stop = () => {
    window.clearTimeout(timer.current);
    setSaving({ state: "saved", at: savedAt });
  };
  return { saving, save, stop };
}
