import { ActionList, ActionListGroup, ActionListItem, Alert, Button } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { asProblem } from "../api/problem";
import type { Case, DecisionOutcome, NewDecision } from "../api/schema";
import { useToasts } from "../app/toasts";
import { KeyTip } from "../components/KeyTip";
import { ProblemAlert } from "../components/ProblemAlert";
import { ApproveDialog } from "./ApproveDialog";
import { ReasonPanel } from "./ReasonPanel";
import { useDecide } from "./queries";
import type { Remarks } from "./remarks";

interface DecisionBarProps {
  one: Case;
  /** In whose name; undefined in the own. */
  represented: string | undefined;
  panel: DecisionOutcome | undefined;
  setPanel: (panel: DecisionOutcome | undefined) => void;
  remarks: Remarks;
  /** The case to go on with afterwards. */
  next: string | undefined;
}

/** Approve is one action; return and reject open in place; afterwards comes the next case. */
export function DecisionBar({ one, represented, panel, setPanel, remarks, next }: DecisionBarProps) {
  const { t } = useTranslation("approvals");
  const navigate = useNavigate();
  const toasts = useToasts();
  const { mutate, isPending, error } = useDecide(one.reference);
  const decide = (outcome: DecisionOutcome, more: Pick<NewDecision, "reason" | "remarks"> = {}) =>
    mutate(
      {
        outcome,
        revision: one.revision,
        version: one.version,
        ...(represented === undefined ? {} : { onBehalfOf: represented }),
        ...more,
      },
      {
        onSuccess: () => {
          toasts.succeeded(t(`done.${outcome}`, { reference: one.reference }), {
            text: t("done.open", { reference: one.reference }),
            to: `/cases/${one.reference}`,
          });
          setPanel(undefined);
          void navigate(next ? `/cases/${next}` : "/inbox");
        },
      },
    );
  if (!one.mayDecide) {
    return null;
  }
  return (
    <section aria-label={t("decide.label")} className="pf-v6-u-mb-lg">
      <DecisionFailure error={error} one={one} />
      <ActionList>
        <ActionListGroup>
          <ActionListItem>
            <KeyTip name="approve">
              <Button isLoading={isPending} isDisabled={isPending} onClick={() => decide("APPROVE")}>
                {t("decide.APPROVE")}
              </Button>
            </KeyTip>
          </ActionListItem>
          <ActionListItem>
            <KeyTip name="return">
              <Button
                variant="secondary"
                isDisabled={isPending}
                aria-expanded={panel === "RETURN"}
                onClick={() => setPanel(panel === "RETURN" ? undefined : "RETURN")}
              >
                {t("decide.RETURN")}
              </Button>
            </KeyTip>
          </ActionListItem>
          <ActionListItem>
            <KeyTip name="reject">
              <Button
                variant="secondary"
                isDanger
                isDisabled={isPending}
                aria-expanded={panel === "REJECT"}
                onClick={() => setPanel(panel === "REJECT" ? undefined : "REJECT")}
              >
                {t("decide.REJECT")}
              </Button>
            </KeyTip>
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
      {panel === "APPROVE" && (
        <ApproveDialog
          one={one}
          pending={isPending}
          onConfirm={() => decide("APPROVE")}
          onClose={() => setPanel(undefined)}
        />
      )}
      {(panel === "RETURN" || panel === "REJECT") && (
        <ReasonPanel
          key={panel}
          outcome={panel}
          one={one}
          remarks={remarks}
          pending={isPending}
          onDecide={(more) => decide(panel, more)}
          onCancel={() => setPanel(undefined)}
        />
      )}
    </section>
  );
}

/** When the case changed since it was opened nothing was decided; the present state can be looked at. */
function DecisionFailure({ error, one }: { error: unknown; one: Case }) {
  const { t } = useTranslation("approvals");
  const client = useQueryClient();
  if (error && asProblem(error).code === "case-changed") {
    const { params } = asProblem(error);
    return (
      <div role="alert">
        <Alert
          isInline
          variant="warning"
          component="h2"
          title={t("changed.title")}
          className="pf-v6-u-mb-md"
          actionLinks={
            <Button variant="link" isInline onClick={() => void client.invalidateQueries({ queryKey: ["cases"] })}>
              {t("changed.reload")}
            </Button>
          }
        >
          {params.revision && Number(params.revision) !== one.revision
            ? t("changed.revision", { revision: params.revision, seen: one.revision })
            : t("changed.body")}
        </Alert>
      </div>
    );
  }
  return <ProblemAlert error={error} />;
}
