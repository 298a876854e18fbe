import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { asProblem } from "../api/problem";
import { useAskBeforeLeaving } from "../components/leaving";
import { draftOf, type PersonValues } from "./entry";
import type { Keeper } from "./keeper";

const PAUSE = 800;
const NEXT_TRY = 5_000;

export type Saving =
  | { state: "saved"; at: string | undefined }
  | { state: "saving" }
  /** Tried again by itself: after a while, and as soon as the network is back. */
  | { state: "waiting" }
  | { state: "failed"; error: unknown };

/** Saves by itself what was typed when the person pauses; nothing is lost when the network is gone. */
export function useSavedDraft(form: UseFormReturn<PersonValues>, keeper: Keeper, savedAt: string | undefined) {
  const [saving, setSaving] = useState<Saving>({ state: "saved", at: savedAt });
  const timer = useRef<number | undefined>(undefined);
  const { getValues, subscribe } = form;
  // What went wrong is said beside the form, and is tried again
  const save = useEffectEvent(async () => {
    setSaving({ state: "saving" });
    try {
      const { savedAt: at } = await keeper.save(draftOf(getValues()));
      setSaving({ state: "saved", at });
    } catch (error) {
      const { status } = asProblem(error);
      setSaving(status === 0 || status >= 500 ? { state: "waiting" } : { state: "failed", error });
    }
  });
  useEffect(() => {
    const stop = subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) {
          setSaving({ state: "saving" });
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => void save(), PAUSE);
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
    const again = () => void save();
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
  return { saving, stop };
}
