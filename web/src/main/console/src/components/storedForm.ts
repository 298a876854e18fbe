import { useEffect, useEffectEvent, useState } from "react";
import { useForm, type DefaultValues } from "react-hook-form";
import { useWaitingDraft } from "./Draft";

export interface Stored<V> {
  values: V;
  version: number;
}

type Texts = Record<string, string>;

/**
 * A form about something that is stored. What it showed when it was opened stays known, so that what somebody else saves meanwhile
 * neither takes away what was typed nor is overwritten by it unseen.
 */
export function useStoredForm<V extends Texts>(stored: Stored<V>, saving: boolean) {
  const waiting = useWaitingDraft<V>();
  const [opened, setOpened] = useState<Stored<V>>(
    waiting?.version === undefined ? stored : { values: waiting.opened, version: waiting.version },
  );
  const [resumed, setResumed] = useState(waiting !== undefined);
  const form = useForm<V>({ defaultValues: opened.values as DefaultValues<V> });
  const typed = form.formState.isDirty || resumed;
  const renewed = stored.version !== opened.version && !saving;
  if (renewed && !typed) {
    setOpened(stored);
  }
  const follow = useEffectEvent(() => {
    if (!typed) {
      form.reset(opened.values);
    }
  });
  useEffect(() => follow(), [opened]);
  /** Shows what is stored; what was typed is gone. */
  const take = (theirs: Stored<V>) => {
    form.reset(theirs.values);
    setOpened(theirs);
    setResumed(false);
  };
  /** Goes on with what was typed, as a change of what is stored now. */
  const keep = () => {
    form.reset(stored.values, { keepValues: true, keepDirty: true });
    setOpened(stored);
  };
  return { form, opened, take, keep, stale: renewed && typed };
}

/** The fields in which two states of a form differ. */
export function changedFields<V extends Texts>(before: V, after: V): (keyof V & string)[] {
  return (Object.keys(after) as (keyof V & string)[]).filter((field) => before[field] !== after[field]);
}
