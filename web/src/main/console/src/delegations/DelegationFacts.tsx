import { DescriptionList } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Delegation } from "../api/schema";
import { Fact } from "../components/Fact";
import { DueTime, Time } from "../components/Time";
import { QuotaFact } from "../quotas/QuotaFact";
import { TurnText } from "./TurnText";

/** The few facts that say where a delegation stands. */
export function DelegationFacts({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  const { turn } = delegation;
  return (
    <DescriptionList
      isCompact
      columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
      className="pf-v6-u-mb-lg"
      aria-label={t("fact.label")}
    >
      {turn && (
        <Fact term={t("column.turn")}>
          <TurnText turn={turn} />
          {turn.dueAt && (
            <div>
              <DueTime at={turn.dueAt} />
            </div>
          )}
        </Fact>
      )}
      <Fact term={t("fact.opened")}>
        {delegation.openedBy} · <Time at={delegation.openedAt} />
      </Fact>
      <Fact term={t("column.changed")}>
        <Time at={delegation.changedAt} />
      </Fact>
      {delegation.submittedAt && (
        <Fact term={t("fact.submitted", { revision: delegation.revision })}>
          <Time at={delegation.submittedAt} />
        </Fact>
      )}
      <QuotaFact edition={delegation.edition} unit={delegation.unit} />
      {delegation.caseReference && (
        <Fact term={t("fact.case")}>
          <Link to={`/cases/${delegation.caseReference}`}>{delegation.caseReference}</Link>
        </Fact>
      )}
    </DescriptionList>
  );
}
