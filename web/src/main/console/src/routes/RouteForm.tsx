import { ActionGroup, Button, Form } from "@patternfly/react-core";
import PlusCircleIcon from "@patternfly/react-icons/dist/esm/icons/plus-circle-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { Route } from "../api/schema";
import { useToasts } from "../app/toasts";
import { DraftNotice } from "../components/Draft";
import { ProblemAlert } from "../components/ProblemAlert";
import { StaleForm } from "../components/StaleForm";
import { useViolationText } from "../components/problemText";
import { moved, newStage, stageOf, stagesOf, type DraftStage } from "./design";
import { PublishRoute } from "./PublishRoute";
import { useChangeRoute, useCheckRoute, type Place } from "./queries";
import { StageEditor } from "./StageEditor";
import { StageTable } from "./StageTable";
import { useDesign } from "./useDesign";

const MOST_STAGES = 9;

/** The stages of a draft. What was typed stays when it cannot be saved, someone else was quicker or the reader is elsewhere; the check looks at what is saved. */
export function RouteForm({ route, place }: { route: Route; place: Place }) {
  const { t } = useTranslation("routes");
  const toasts = useToasts();
  const change = useChangeRoute(place);
  const { drafts, setDrafts, version, unsaved, stale, keep, take, draft } = useDesign(route, change.isPending);
  const [publishing, setPublishing] = useState(false);
  const check = useCheckRoute(place);
  const refusals = useRefusals(change.error);
  const replace = (stage: DraftStage) =>
    setDrafts((all) => all.map((other) => (other.key === stage.key ? stage : other)));
  const save = () =>
    change.mutate({ version, stages: stagesOf(drafts) }, { onSuccess: () => toasts.succeeded(t("saved")) });
  const [role] = route.roles;
  return (
    <Form
      aria-label={t("stages")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {stale ? (
        <StaleForm
          onKeepMine={() => {
            keep();
            change.reset();
          }}
          onTakeTheirs={() => {
            take();
            change.reset();
          }}
        >
          <StageTable stages={route.stages} />
        </StaleForm>
      ) : (
        <ProblemAlert error={change.error ?? check.error} />
      )}
      <DraftNotice {...draft} onDiscard={take} />
      {drafts.map((stage, index) => (
        <StageEditor
          key={stage.key}
          stage={stage}
          place={{ index, count: drafts.length }}
          route={route}
          refusals={refusals(index)}
          onChange={replace}
          onMove={(by) => setDrafts((all) => moved(all, index, by))}
          onRemove={() => setDrafts((all) => all.filter(({ key }) => key !== stage.key))}
        />
      ))}
      <div>
        <Button
          variant="link"
          isInline
          icon={<PlusCircleIcon />}
          isDisabled={drafts.length >= MOST_STAGES}
          onClick={() => setDrafts((all) => [...all, newStage(role ?? "ministry-approver")])}
        >
          {t("add")}
        </Button>
      </div>
      <ActionGroup>
        <Button type="submit" isLoading={change.isPending} isDisabled={change.isPending || !unsaved}>
          {t("save")}
        </Button>
        <Button
          variant="secondary"
          isLoading={check.isPending}
          isDisabled={check.isPending || unsaved}
          onClick={() => check.mutate(version)}
        >
          {t("check")}
        </Button>
        <Button
          variant="secondary"
          isDisabled={unsaved || route.summary.state !== "CHECKED"}
          onClick={() => setPublishing(true)}
        >
          {t("publish.open")}
        </Button>
      </ActionGroup>
      {publishing && <PublishRoute route={route} place={place} onClose={() => setPublishing(false)} />}
    </Form>
  );
}

/** What the server refuses, by stage. */
function useRefusals(error: unknown): (index: number) => string[] {
  const violationText = useViolationText();
  const violations = error ? asProblem(error).violations : [];
  return (index) => violations.filter(({ pointer }) => stageOf(pointer) === index).map(violationText);
}
