import { Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Case, Decision } from "../api/schema";
import { useTexts } from "../app/editions";
import { useActorName } from "../components/eventSentence";
import { RemedyText } from "../components/RemedyText";
import { Time } from "../components/Time";
import { useRemarkable } from "./remarkable";

/** Every decision of every round, the newest first. */
export function DecisionList({ one }: { one: Case }) {
  const { t } = useTranslation(["approvals", "common"]);
  const textOf = useTexts();
  const actorName = useActorName();
  const { fieldName } = useRemarkable(one.kind);
  const stageName = (position: number) => {
    const stage = one.route.find((candidate) => candidate.position === position);
    return stage ? textOf(stage.name) : String(position);
  };
  const sentence = (decision: Decision) => {
    const values = {
      name: actorName(decision.decidedBy, decision.onBehalfOf),
      stage: stageName(decision.stage),
      revision: decision.round,
    };
    return decision.outcome === "REVOKE"
      ? t(`decisions.revocation.${decision.revokes ?? "APPROVE"}`, values)
      : t(`decisions.sentence.${decision.outcome}`, values);
  };
  if (one.decisions.length === 0) {
    return <p className="ciep-subtle pf-v6-u-mt-md">{t("decisions.none")}</p>;
  }
  return (
    <ol className="ciep-timeline pf-v6-u-mt-md" aria-label={t("decisions.label")}>
      {one.decisions.map((decision) => (
        <li key={decision.id}>
          <div>
            {sentence(decision)} {decision.revoked && <Label isCompact>{t("decisions.revoked")}</Label>}
          </div>
          {decision.reason && (
            <div className="ciep-reason">
              {t("decisions.reason", {
                reason: t(`common:reason.${decision.reason.code}`),
                text: decision.reason.text,
              })}
            </div>
          )}
          <RemedyText remedy={decision.remedy} />
          {decision.strikes.length > 0 && <div>{t("strike.decided", { count: decision.strikes.length })}</div>}
          {decision.remarks.map((remark, index) => (
            <div key={index}>
              {remark.field
                ? t("decisions.remark", { field: fieldName(remark.field), text: remark.text })
                : remark.text}
            </div>
          ))}
          <div className="ciep-subtle">
            <Time at={decision.decidedAt} />
          </div>
        </li>
      ))}
    </ol>
  );
}
