import { Skeleton } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Case, Member } from "../api/schema";
import { useLocalKeyset } from "../components/keyset";
import { MembersTable } from "../components/MembersTable";
import { PagerButtons } from "../components/Pager";
import { ProblemAlert } from "../components/ProblemAlert";
import { revisionMembersOf } from "../delegations/queries";
import { strikesOf } from "./strikes";

interface CaseMembersProps {
  one: Case;
  actionsOn: ((member: Member) => ReactNode) | undefined;
}

/** The whole list as it was submitted, page by page. */
export function CaseMembers({ one, actionsOn }: CaseMembersProps) {
  const { t } = useTranslation(["approvals", "common"]);
  const place = useLocalKeyset();
  const { data, error } = useQuery(
    revisionMembersOf({ edition: one.edition, unit: one.unit }, one.revision, place.after),
  );
  if (!data) {
    return error ? <ProblemAlert error={error} /> : <Skeleton screenreaderText={t("common:loading")} height="10rem" />;
  }
  return (
    <>
      <MembersTable
        members={data.items}
        label={t("case.membersLabel", { revision: one.revision })}
        strikes={strikesOf(one)}
        actions={actionsOn}
      />
      <PagerButtons {...place.steps(data.next)} />
    </>
  );
}
