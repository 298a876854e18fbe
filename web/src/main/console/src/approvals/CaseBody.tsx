import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Case, Member } from "../api/schema";
import { changesOf } from "../delegations/queries";
import { CaseChanges } from "./CaseChanges";
import { CaseMembers } from "./CaseMembers";
import { CaseTabs } from "./CaseTabs";
import { strikesOf } from "./strikes";

interface CaseBodyProps {
  one: Case;
  actionsOn: ((member: Member) => React.ReactNode) | undefined;
}

/** A delegation under decision: the difference first, then the whole, and what was decided and told. */
export function CaseBody({ one, actionsOn }: CaseBodyProps) {
  const { t } = useTranslation("approvals");
  const { data: changes } = useSuspenseQuery(changesOf({ edition: one.edition, unit: one.unit }, one.revision));
  const struck = strikesOf(one).length;
  const left = one.members ?? 0;
  return (
    <CaseTabs
      one={one}
      // Where there is no difference yet, the whole
      first={changes.comparedWith === null ? "members" : "changes"}
      parts={[
        { name: "changes", title: t("case.changes"), content: <CaseChanges one={one} actionsOn={actionsOn} /> },
        {
          name: "members",
          title:
            struck > 0 ? t("case.membersStruck", { all: left + struck, struck }) : t("case.members", { count: left }),
          content: <CaseMembers one={one} actionsOn={actionsOn} />,
        },
      ]}
    />
  );
}
