import { ActionList, ActionListGroup, ActionListItem, Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Case, DecisionOutcome, NewDecision } from "../api/schema";
import { useToasts } from "../app/toasts";
import { KeyTip } from "../components/KeyTip";
import { ApproveDialog } from "./ApproveDialog";
import { DecisionFailure } from "./DecisionFailure";
import { useFromList } from "./fromList";
import { ReasonPanel } from "./ReasonPanel";
import { useDecide } from "./queries";
import type { Remarks } from "./remarks";
import { StrikePanel } from "./StrikePanel";
import type { Strikes } from "./strikes";

/** What is open in place; an approval that strikes members has a panel of its own. */
export type Panel = DecisionOutcome | "STRIKE";

interface DecisionBarProps {
  one: Case;
  /** In whose name; undefined in the own. */
  represented: string | undefined;
  panel: Panel | undefined;
  setPanel: (panel: Panel | undefined) => void;
  remarks: Remarks;
  strikes: Strikes;
  /** The case to go on with afterwards. */
  next: string | undefined;
}

/** Approve is one action; return and reject open in place; afterwards comes the next case. */
export function DecisionBar({ one, represented, panel, setPanel, remarks, strikes, next }: DecisionBarProps) {
  const { t } = useTranslation("approvals");
  const navigate = useNavigate();
  const from = useFromList();
  const toasts = useToasts();
  const { mutate, isPending, error, lookAnew } = useDecide(one.reference);
  const decide = (outcome: DecisionOutcome, more: Pick<NewDecision, "reason" | "remarks" | "strikes"> = {}) =>
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
          void navigate(next ? `/cases/${next}` : `/inbox${from.list}`, { state: next ? from : undefined });
        },
      },
    );
  if (!one.mayDecide) {
    return null;
  }
  return (
    <section aria-label={t("decide.label")} className="pf-v6-u-mb-lg">
      <DecisionFailure error={error} one={one} onLook={lookAnew} />
      <ActionList>
        <ActionListGroup>
          <ActionListItem>
            <KeyTip name="approve">
              <Button
                isLoading={isPending}
                isDisabled={isPending}
                onClick={() => (strikes.drafts.length > 0 ? setPanel("STRIKE") : decide("APPROVE"))}
              >
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
      {panel === "STRIKE" && strikes.drafts.length > 0 && (
        <StrikePanel
          one={one}
          strikes={strikes}
          pending={isPending}
          onDecide={(more) => decide("APPROVE", more)}
          onCancel={() => setPanel(undefined)}
        />
      )}
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
