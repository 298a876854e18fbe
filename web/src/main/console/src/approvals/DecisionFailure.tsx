import { Button, List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { Case, CaseChanges } from "../api/schema";
import { useTexts } from "../app/editions";
import { useActorName } from "../components/eventSentence";
import { ProblemAlert } from "../components/ProblemAlert";
import { Notice } from "../components/Notice";

interface DecisionFailureProps {
  error: unknown;
  one: Case;
  /** Looks at the present state; what was typed stays. */
  onLook: () => void;
}

/** When the case changed since it was opened nothing was decided: what changed, and the way to look at it anew. */
export function DecisionFailure({ error, one, onLook }: DecisionFailureProps) {
  const { t } = useTranslation("approvals");
  if (!error || asProblem(error).code !== "case-changed") {
    return <ProblemAlert error={error} />;
  }
  const { changed } = asProblem(error);
  return (
    <div role="alert">
      <Notice
        isInline
        variant="warning"
        component="h2"
        title={t("changed.title")}
        className="pf-v6-u-mb-md"
        actionLinks={
          <Button variant="link" isInline onClick={onLook}>
            {t("changed.reload")}
          </Button>
        }
      >
        {changed ? <Changes one={one} changed={changed} /> : t("changed.body")}
      </Notice>
    </div>
  );
}

function Changes({ one, changed }: { one: Case; changed: CaseChanges }) {
  const { t } = useTranslation("approvals");
  const textOf = useTexts();
  const actorName = useActorName();
  const stageName = (position: number) => {
    const stage = one.route.find((candidate) => candidate.position === position);
    return stage ? textOf(stage.name) : String(position);
  };
  return (
    <>
      <List aria-label={t("changed.label")}>
        {changed.decisions.map(({ stage, outcome, decidedBy, onBehalfOf, decidedAt }) => (
          <ListItem key={decidedAt}>
            {t(`changed.decided.${outcome}`, { name: actorName(decidedBy, onBehalfOf), stage: stageName(stage) })}
          </ListItem>
        ))}
        {changed.status === "WITHDRAWN" && <ListItem>{t("changed.withdrawn")}</ListItem>}
        {changed.revision !== one.revision && (
          <ListItem>{t("changed.revision", { revision: changed.revision, seen: one.revision })}</ListItem>
        )}
        {changed.members && <ListItem>{t("changed.members", changed.members)}</ListItem>}
      </List>
      <p className="pf-v6-u-mt-sm">{t("changed.kept")}</p>
    </>
  );
}
