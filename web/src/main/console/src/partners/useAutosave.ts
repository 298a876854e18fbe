import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Application } from "../api/schema";
import { useAskBeforeLeaving } from "../components/leaving";
import { contentOf, contentSchema, type ContentForm, type Keeper } from "./application";

const PAUSE = 800;

/** Saves a draft by itself when the applicant pauses, and tells what the server said to it. */
export function useAutosave(form: UseFormReturn<ContentForm>, keeper: Keeper, opened: Application) {
  const [saved, setSaved] = useState(opened);
  const [pending, setPending] = useState(false);
  const { mutateAsync, error, isPending } = useMutation({
    mutationFn: (values: ContentForm) => keeper.save(contentOf(values)),
    onSuccess: setSaved,
  });
  const { getValues, subscribe } = form;
  const save = async () => {
    setPending(false);
    const values = getValues();
    if (contentSchema.safeParse(values).success) {
      await mutateAsync(values);
    }
  };
  // What went wrong is shown beside the form, and the next change tries again
  const saveSilently = useEffectEvent(() => void save().catch(() => undefined));
  useEffect(() => {
    let timer: number | undefined;
    const stop = subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) {
          setPending(true);
          window.clearTimeout(timer);
          timer = window.setTimeout(() => saveSilently(), PAUSE);
        }
      },
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [subscribe]);
  useAskBeforeLeaving(pending || isPending);
  return { saved, setSaved, save, error, saving: pending || isPending };
}
