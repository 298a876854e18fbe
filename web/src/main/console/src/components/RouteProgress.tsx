import { ProgressStep, ProgressStepper } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { StageProgress } from "../api/schema";
import { useTexts } from "../app/editions";
import { useActorName } from "./eventSentence";
import { DueTime, Time } from "./Time";

const VARIANTS = {
  DONE: "success",
  CURRENT: "info",
  NEXT: "pending",
  SKIPPED: "default",
  RETURNED: "warning",
  REJECTED: "danger",
} as const;

/** The route as a line: what is done and by whom, what is now and until when, what comes next. */
export function RouteProgress({ route }: { route: StageProgress[] }) {
  const { t } = useTranslation();
  const textOf = useTexts();
  return (
    <ProgressStepper aria-label={t("route.label")}>
      {route.map((stage) => (
        <ProgressStep
          key={stage.position}
          id={`stage-${stage.position}`}
          titleId={`stage-${stage.position}-title`}
          variant={VARIANTS[stage.state]}
          isCurrent={stage.state === "CURRENT"}
          aria-label={t(`route.state.${stage.state}`)}
          description={
            <>
              <StageFacts stage={stage} />
              <Revoked stage={stage} />
            </>
          }
        >
          {textOf(stage.name)}
        </ProgressStep>
      ))}
    </ProgressStepper>
  );
}

function StageFacts({ stage }: { stage: StageProgress }) {
  const { t } = useTranslation();
  const actorName = useActorName();
  if (stage.state === "CURRENT" && stage.dueAt) {
    return (
      <>
        <DueTime at={stage.dueAt} />
        <Approvals stage={stage} />
        <Escalation stage={stage} />
      </>
    );
  }
  if (stage.skipped) {
    return t(`route.skipped.${stage.skipped}`);
  }
  if (stage.decidedBy && stage.decidedAt) {
    return (
      <>
        {t(`route.state.${stage.state}`)}
        <Earlier stage={stage} />
        <div>
          {actorName(stage.decidedBy, stage.onBehalfOf)}
          <br />
          <Time at={stage.decidedAt} />
        </div>
        <Escalation stage={stage} />
      </>
    );
  }
  return (
    <>
      {stage.workingDays ? t("route.workingDays", { count: stage.workingDays }) : null}
      {stage.needed > 1 && <div>{t("route.needed", { count: stage.needed })}</div>}
    </>
  );
}

/** How many of the approvals that the stage needs are there, and by whom. */
function Approvals({ stage }: { stage: StageProgress }) {
  const { t } = useTranslation();
  const actorName = useActorName();
  return (
    stage.needed > 1 && (
      <div>
        <strong>{t("route.given", { given: stage.given, needed: stage.needed })}</strong>
        {stage.decisions.map(({ decidedBy, onBehalfOf, decidedAt }) => (
          <div key={decidedAt + decidedBy}>{actorName(decidedBy, onBehalfOf)}</div>
        ))}
      </div>
    )
  );
}

/** Who decided before the last one did. */
function Earlier({ stage }: { stage: StageProgress }) {
  const actorName = useActorName();
  return stage.decisions.slice(0, -1).map(({ decidedBy, onBehalfOf, decidedAt }) => (
    <div key={decidedAt + decidedBy}>
      {actorName(decidedBy, onBehalfOf)}
      <br />
      <Time at={decidedAt} />
    </div>
  ));
}

/** A decision that was revoked stays in the picture, whatever was decided since. */
function Revoked({ stage: { revoked } }: { stage: StageProgress }) {
  const { t } = useTranslation();
  const actorName = useActorName();
  return (
    revoked && (
      <div>
        {t(`route.revoked.${revoked.outcome}`, {
          decidedBy: revoked.decidedBy,
          revokedBy: actorName(revoked.revokedBy, revoked.revokedOnBehalfOf),
        })}
        <br />
        <Time at={revoked.revokedAt} />
      </div>
    )
  );
}

/** To whom the stage went when its time was over, and since when. */
function Escalation({ stage: { escalatedAt, escalationRole, decidedInPlace } }: { stage: StageProgress }) {
  const { t } = useTranslation();
  return (
    escalatedAt && (
      <div>
        <strong>{t(`escalation.to.${escalationRole}`)}</strong>
        <br />
        <Time at={escalatedAt} />
        {decidedInPlace && <div>{t(`escalation.inPlace.${escalationRole}`)}</div>}
      </div>
    )
  );
}
