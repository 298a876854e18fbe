import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Case, Member } from "../api/schema";
import { MemberChanges } from "../components/MemberChanges";
import { changesOf } from "../delegations/queries";
import { strikesOf } from "./strikes";

interface CaseChangesProps {
  one: Case;
  actionsOn: ((member: Member) => ReactNode) | undefined;
}

/** What the revision under decision changed. */
export function CaseChanges({ one, actionsOn }: CaseChangesProps) {
  const { data } = useSuspenseQuery(changesOf({ edition: one.edition, unit: one.unit }, one.revision));
  return (
    <div className="pf-v6-u-mt-md">
      <MemberChanges changes={data} strikes={strikesOf(one)} actions={actionsOn} />
    </div>
  );
}
