import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Application } from "../api/schema";
import { useDraftSaving } from "../components/draftSaving";
import { draftOf, type ContentForm, type Keeper } from "./application";

/** Saves a draft by itself when the applicant pauses, and tells what the server said to it. */
export function useAutosave(form: UseFormReturn<ContentForm>, keeper: Keeper, opened: Application) {
  const [saved, setSaved] = useState(opened);
  const keep = async () => {
    const kept = await keeper.save(draftOf(form.getValues(), saved.content));
    setSaved(kept);
    return kept.savedAt;
  };
  const { saving, save } = useDraftSaving(form, keep, opened.savedAt);
  return { saved, setSaved, save, saving };
}
