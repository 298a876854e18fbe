import { AlertActionLink, HelperText } from "@patternfly/react-core";
import { useEffect, useEffectEvent, useState } from "react";
import { useFormContext, type FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { draftOf, forgetDraft, keepDraft, type Draft as Kept } from "../app/drafts";
import { usePlatformNow } from "../app/session";
import { useAskBeforeLeaving } from "./leaving";
import { formatInstant } from "./time";
import { Notice } from "./Notice";
import { Hint } from "./Hint";

/** The draft that waits at this page's address, as it was when the page was opened. */
export function useWaitingDraft<V, O = V>(): Kept<V, O> | undefined {
  const { pathname, search } = useLocation();
  const [waiting] = useState(() => draftOf<V, O>(pathname + search));
  return waiting;
}

interface DraftProps<V extends FieldValues> {
  /** What the form showed when it was opened, and of which version. */
  opened: V;
  version: number | undefined;
  /** Saved: the draft goes, and so does the reader. */
  done: boolean;
  leave: () => void;
  /** Thrown away: the form shows again what is stored. */
  onDiscard: () => void;
}

/** Keeps what is typed while the reader is elsewhere in the console, brings it back, and says both. */
export function Draft<V extends FieldValues>({ opened, version, done, leave, onDiscard }: DraftProps<V>) {
  const { pathname, search } = useLocation();
  const name = pathname + search;
  // The functions alone: they stay the same, the object around them does not
  const { reset, subscribe } = useFormContext<V>();
  const now = usePlatformNow();
  const waiting = useWaitingDraft<V>();
  const [resumed, setResumed] = useState(waiting !== undefined);
  const [keptAt, setKeptAt] = useState(waiting?.at);
  const keep = useEffectEvent((values: V, isDirty: boolean) => {
    if (isDirty) {
      const at = now();
      keepDraft(name, { values, opened, version, at });
      setKeptAt(at);
    } else {
      forgetDraft(name);
      setKeptAt(undefined);
      setResumed(false);
    }
  });
  useEffect(() => {
    if (waiting) {
      reset(waiting.values, { keepDefaultValues: true });
    }
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => keep(structuredClone(values), isDirty === true),
    });
  }, [reset, subscribe, waiting]);
  const goAway = useEffectEvent(() => {
    forgetDraft(name);
    leave();
  });
  useEffect(() => {
    if (done) {
      goAway();
    }
  }, [done]);
  return <DraftNotice keptAt={done ? undefined : keptAt} resumed={resumed} onDiscard={onDiscard} />;
}

interface DraftNoticeProps {
  /** When the draft was kept; nothing where there is none. */
  keptAt: Date | undefined;
  resumed: boolean;
  onDiscard: () => void;
}

/** Says that a draft is kept, and asks before the browser leaves the console, where no draft is kept. */
export function DraftNotice({ keptAt, resumed, onDiscard }: DraftNoticeProps) {
  const { t, i18n } = useTranslation();
  useAskBeforeLeaving(keptAt !== undefined);
  if (!keptAt) {
    return null;
  }
  const time = formatInstant(keptAt, i18n.language);
  return resumed ? (
    <Notice
      isInline
      variant="info"
      component="h2"
      title={t("draft.resumed", { time })}
      actionLinks={<AlertActionLink onClick={onDiscard}>{t("draft.discard")}</AlertActionLink>}
    >
      {t("draft.until")}
    </Notice>
  ) : (
    <HelperText isLiveRegion>
      <Hint>{t("draft.kept", { time })}</Hint>
    </HelperText>
  );
}
