import { useState } from "react";
import type { Route } from "../api/schema";
import { alike, draftsOf } from "./design";

/** The stages as they are typed, on those that were read: what somebody else saves meanwhile is shown, and is not overwritten unseen. */
export function useDesign(route: Route, saving: boolean) {
  const [drafts, setDrafts] = useState(() => draftsOf(route.stages));
  const [read, setRead] = useState(route);
  const typed = !alike(drafts, read.stages);
  const unlike = !alike(drafts, route.stages);
  const renewed = read.summary.version !== route.summary.version;
  const stale = typed && unlike && !saving && !alike(read.stages, route.stages);
  const take = () => {
    setRead(route);
    setDrafts(draftsOf(route.stages));
  };
  if (renewed && !saving && !stale) {
    setRead(route);
    if (unlike && !typed) {
      setDrafts(draftsOf(route.stages));
    }
  }
  return { drafts, setDrafts, version: read.summary.version, unsaved: unlike, stale, keep: () => setRead(route), take };
}
