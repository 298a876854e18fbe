import { Card, CardBody, CardTitle, List, ListItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Case, Explanation as ExplanationData } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import { useActorName } from "../components/eventSentence";
import { explanationOf } from "./queries";

/** Why the case waits for whom: the rule of the route, who may decide by it, and who may not. */
export function Explanation({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const { data } = useQuery(explanationOf(one.reference, one.version));
  return (
    data && (
      <Card isCompact component="section" aria-label={t("explain.title")} className="pf-v6-u-mt-md">
        <CardTitle component="h2">{t("explain.title")}</CardTitle>
        <CardBody>
          <Rule explanation={data} />
          <Skipped explanation={data} />
          <Officials explanation={data} />
          <p className="ciep-subtle pf-v6-u-mt-sm">{t("explain.version", { version: data.routeVersion })}</p>
        </CardBody>
      </Card>
    )
  );
}

function Rule({ explanation: { stage, status, mayDecide } }: { explanation: ExplanationData }) {
  const { t } = useTranslation(["approvals", "common"]);
  const textOf = useTexts();
  const unitName = useUnitName();
  if (!stage) {
    return status === "OPEN" ? null : <p>{t(`explain.status.${status}`)}</p>;
  }
  const values = { stage: textOf(stage.name), role: t(`common:role.${stage.role}`) };
  return (
    <>
      <p>
        {stage.unit ? t("explain.unit", { ...values, unit: unitName(stage.unit) }) : t("explain.everywhere", values)}
      </p>
      {stage.needed > 1 && <p>{t("explain.more", { count: stage.needed - stage.given })}</p>}
      {mayDecide && <p>{t("explain.own")}</p>}
    </>
  );
}

/** The stages that this round passes over, and why. */
function Skipped({ explanation: { skipped } }: { explanation: ExplanationData }) {
  const { t } = useTranslation("approvals");
  const textOf = useTexts();
  return skipped.map(({ position, name, because }) => (
    <p key={position}>{t("explain.skip", { stage: textOf(name), because: t(`explain.skipped.${because}`) })}</p>
  ));
}

function Officials({ explanation: { officials, named, stage } }: { explanation: ExplanationData }) {
  const { t } = useTranslation("approvals");
  const actorName = useActorName();
  if (!stage || !named) {
    return null;
  }
  const may = officials.filter(({ mayDecide }) => mayDecide);
  const mayNot = officials.filter(({ mayDecide }) => !mayDecide);
  return (
    <>
      <h3 className="pf-v6-u-mt-sm">{t("explain.may", { count: may.length })}</h3>
      <List aria-label={t("explain.may", { count: may.length })}>
        {may.map(({ name, onBehalfOf }) => (
          <ListItem key={name + (onBehalfOf ?? "")}>{actorName(name, onBehalfOf)}</ListItem>
        ))}
      </List>
      {mayNot.length > 0 && (
        <>
          <h3 className="pf-v6-u-mt-sm">{t("explain.mayNot", { count: mayNot.length })}</h3>
          <List aria-label={t("explain.mayNot", { count: mayNot.length })}>
            {mayNot.map(({ name, onBehalfOf, whyNot }) => (
              <ListItem key={name + (onBehalfOf ?? "")}>
                {t(`explain.because.${because(whyNot)}`, { name: actorName(name, onBehalfOf) })}
              </ListItem>
            ))}
          </List>
        </>
      )}
    </>
  );
}

/** The rules that can forbid it to somebody with the right of the stage. */
function because(whyNot: ExplanationData["whyNot"]) {
  switch (whyNot) {
    case "decided-by-contributor":
    case "other-stage-decided":
    case "represented-contributed":
    case "represented-decided":
      return whyNot;
    default:
      return "already-decided";
  }
}
