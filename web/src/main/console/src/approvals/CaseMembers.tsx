import { Button } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "@patternfly/react-core";
import type { Case, Member } from "../api/schema";
import { MembersTable } from "../components/MembersTable";
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
  const [trail, setTrail] = useState<string[]>([]);
  const { data, error } = useQuery(
    revisionMembersOf({ edition: one.edition, unit: one.unit }, one.revision, trail.at(-1)),
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
      {(data.next ?? trail.length > 0) && (
        <nav aria-label={t("common:pager.label")} className="pf-v6-u-mt-md">
          <Button variant="secondary" isDisabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
            {t("common:pager.back")}
          </Button>{" "}
          <Button
            variant="secondary"
            isDisabled={!data.next}
            onClick={() => data.next && setTrail([...trail, data.next])}
          >
            {t("common:pager.next")}
          </Button>
        </nav>
      )}
    </>
  );
}
