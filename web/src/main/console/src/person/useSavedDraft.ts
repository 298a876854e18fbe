import type { UseFormReturn } from "react-hook-form";
import { useDraftSaving } from "../components/draftSaving";
import { draftOf, type PersonValues } from "./entry";
import type { Keeper } from "./keeper";

/** Saves by itself what was typed when the person pauses. */
export function useSavedDraft(form: UseFormReturn<PersonValues>, keeper: Keeper, savedAt: string | undefined) {
  return useDraftSaving(form, async () => (await keeper.save(draftOf(form.getValues()))).savedAt, savedAt);
}
