import { useState } from "react";
import { useWaitingDraft } from "../components/Draft";
import { EMPTY, type MemberForm } from "./memberSchema";

export interface StoredMember {
  values: MemberForm;
  version: number;
  maskedNumber: string;
}

/** What is stored now, and what the form showed when it was opened, or when the draft that waits was begun: what is read anew leaves that. */
export function useOpened(stored: StoredMember | undefined) {
  const waiting = useWaitingDraft<MemberForm>();
  const current = stored?.values ?? EMPTY;
  const [opened, setOpened] = useState(waiting?.opened ?? current);
  return { current, opened, setOpened, version: waiting ? waiting.version : stored?.version };
}
