import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import type { Route, StageDesign } from "../api/schema";
import { forgetDraft, keepDraft } from "../app/drafts";
import { usePlatformNow } from "../app/session";
import { useWaitingDraft } from "../components/Draft";
import { alike, draftsOf, type DraftStage } from "./design";

interface Read {
  stages: StageDesign[];
  version: number;
}

const readOf = ({ stages, summary }: Route): Read => ({ stages, version: summary.version });

/**
 * The stages as they are typed, on those that were read: what somebody else saves meanwhile is shown, and is not overwritten unseen.
 * What is not saved yet is kept while the reader is elsewhere in the console.
 */
export function useDesign(route: Route, saving: boolean) {
  const begun = useBegun(route);
  const now = usePlatformNow();
  const [drafts, show] = useState(begun.drafts);
  const [read, setRead] = useState(begun.read);
  const [typedAt, setTypedAt] = useState(begun.at);
  const [resumed, setResumed] = useState(begun.at !== undefined);
  const typed = !alike(drafts, read.stages);
  const unsaved = !alike(drafts, route.stages);
  const pending = typed && unsaved;
  const stale = pending && !saving && !alike(read.stages, route.stages);
  const take = () => {
    setRead(readOf(route));
    show(draftsOf(route.stages));
    setResumed(false);
  };
  if (read.version !== route.summary.version && !saving && !stale) {
    setRead(readOf(route));
    if (unsaved && !typed) {
      show(draftsOf(route.stages));
    }
  }
  const setDrafts: typeof show = (change) => {
    show(change);
    setTypedAt(now());
  };
  const keptAt = pending ? typedAt : undefined;
  useKeptDesign(drafts, read, keptAt);
  const keep = () => setRead(readOf(route));
  return { drafts, setDrafts, version: read.version, unsaved, stale, keep, take, draft: { keptAt, resumed } };
}

interface Begun {
  drafts: DraftStage[];
  read: Read;
  /** When the draft was kept; nothing where none waits. */
  at: Date | undefined;
}

/** The draft that waits at this page's address on the stages on which it was begun; else what is stored. */
function useBegun(route: Route): Begun {
  const waiting = useWaitingDraft<DraftStage[], StageDesign[]>();
  const [begun] = useState(() =>
    waiting?.version === undefined
      ? { drafts: draftsOf(route.stages), read: readOf(route), at: undefined }
      : { drafts: waiting.values, read: { stages: waiting.opened, version: waiting.version }, at: waiting.at },
  );
  return begun;
}

/** Keeps under the page's address what is not saved. */
function useKeptDesign(values: DraftStage[], { stages, version }: Read, at: Date | undefined) {
  const { pathname, search } = useLocation();
  const name = pathname + search;
  useEffect(() => {
    if (at) {
      keepDraft(name, { values, opened: stages, version, at });
    } else {
      forgetDraft(name);
    }
  }, [name, values, stages, version, at]);
}
