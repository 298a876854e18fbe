import { Card, CardBody } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Case, Member } from "../api/schema";
import { MemberChanges } from "../components/MemberChanges";
import { changesOf } from "../delegations/queries";
import { DecisionEntry } from "./DecisionEntry";
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
      <AskedFor one={one} />
      <MemberChanges changes={data} strikes={strikesOf(one)} actions={actionsOn} />
    </div>
  );
}

/** What the last return asked for: whether it was mended is what the difference is read for. */
function AskedFor({ one }: { one: Case }) {
  const asked = one.decisions.find(({ outcome, round }) => outcome === "RETURN" && round === one.revision - 1);
  return (
    asked && (
      <Card isCompact className="pf-v6-u-mb-md">
        <CardBody>
          <DecisionEntry one={one} decision={asked} />
        </CardBody>
      </Card>
    )
  );
}
