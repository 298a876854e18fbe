import { Label } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Case, Decision, Remark } from "../api/schema";
import { useTexts } from "../app/editions";
import { useActorName } from "../components/eventSentence";
import { RemedyText } from "../components/RemedyText";
import { Time } from "../components/Time";
import { memberNamesOf } from "../delegations/queries";
import { useRemarkable } from "./remarkable";

/** One decision as a sentence, with its reason and all that it said of single parts. */
export function DecisionEntry({ one, decision }: { one: Case; decision: Decision }) {
  const { t } = useTranslation(["approvals", "common"]);
  const sentence = useDecisionSentence(one);
  return (
    <>
      <div>
        {sentence(decision)} {decision.revoked && <Label isCompact>{t("decisions.revoked")}</Label>}
      </div>
      {decision.reason && (
        <div className="ciep-reason">
          {t("decisions.reason", { reason: t(`common:reason.${decision.reason.code}`), text: decision.reason.text })}
        </div>
      )}
      <RemedyText remedy={decision.remedy} />
      <DecidedParts one={one} decision={decision} />
      <div className="ciep-subtle">
        <Time at={decision.decidedAt} />
      </div>
    </>
  );
}

function useDecisionSentence({ route }: Case) {
  const { t } = useTranslation("approvals");
  const textOf = useTexts();
  const actorName = useActorName();
  const stageName = (position: number) => {
    const stage = route.find((candidate) => candidate.position === position);
    return stage ? textOf(stage.name) : String(position);
  };
  return (decision: Decision) => {
    const values = {
      name: actorName(decision.decidedBy, decision.onBehalfOf),
      stage: stageName(decision.stage),
      revision: decision.round,
    };
    return decision.outcome === "REVOKE"
      ? t(`decisions.revocation.${decision.revokes ?? "APPROVE"}`, values)
      : t(`decisions.sentence.${decision.outcome}`, values);
  };
}

/** Whom an approval left out and why, and what a return wants mended, each with the name of the member. */
function DecidedParts({ one, decision: { round, strikes, remarks } }: { one: Case; decision: Decision }) {
  const { t } = useTranslation(["approvals", "common"]);
  const remarkText = useRemarkText(one);
  const members = [...new Set([...strikes, ...remarks].flatMap(({ member }) => member ?? []))];
  const place = { edition: one.edition, unit: one.unit };
  // What a partner is remarked on for has no list of members
  const { data: names = {} } = useQuery(memberNamesOf(place, round, one.ownerName ? [] : members));
  return (
    <>
      {strikes.length > 0 && <div>{t("strike.decided", { count: strikes.length })}</div>}
      {strikes.map(({ member, reason: { code, text } }) => {
        const name = names[member];
        return (
          name && <div key={member}>{t("decisions.struck", { name, reason: t(`common:reason.${code}`), text })}</div>
        );
      })}
      {remarks.map((remark, index) => (
        <div key={index}>{remarkText(remark, remark.member && names[remark.member])}</div>
      ))}
    </>
  );
}

function useRemarkText({ kind }: Case) {
  const { t } = useTranslation("approvals");
  const { fieldName } = useRemarkable(kind);
  return ({ field, text }: Remark, name: string | undefined) => {
    if (name === undefined) {
      return field ? t("decisions.remark", { field: fieldName(field), text }) : text;
    }
    return field
      ? t("decisions.remarkOn.field", { name, field: fieldName(field), text })
      : t("decisions.remarkOn.member", { name, text });
  };
}
