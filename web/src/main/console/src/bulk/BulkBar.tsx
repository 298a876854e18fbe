import { Button, Flex, FlexItem } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { NewBulkDecision, Reason } from "../api/schema";
import { ProblemAlert } from "../components/ProblemAlert";
import type { CaseFilter, CaseView } from "../approvals/queries";
import { BulkReason } from "./BulkReason";
import { firstCases, LARGEST, usePrepareBulk } from "./queries";
import type { ChosenCases } from "./useChosenCases";

interface BulkBarProps {
  edition: number | undefined;
  view: CaseView;
  filter: CaseFilter;
  total: number;
  chosen: ChosenCases;
  /** In whose name; undefined for the own right. */
  onBehalfOf: string | undefined;
}

/** Says how many cases are chosen and of how many, and what can be done with them. */
export function BulkBar({ edition, view, filter, total, chosen, onBehalfOf }: BulkBarProps) {
  const { t } = useTranslation(["bulk", "common"]);
  const navigate = useNavigate();
  const prepare = usePrepareBulk();
  const all = useMutation({ mutationFn: () => firstCases(edition, view, filter), onSuccess: chosen.replace });
  const [asking, setAsking] = useState<"RETURN" | "REJECT">();
  const count = chosen.cases.length;
  const most = Math.min(total, LARGEST);
  const decide = async (outcome: NewBulkDecision["outcome"], reason?: Reason) => {
    const cases = chosen.cases.map(({ reference, revision, version }) => ({ reference, revision, version }));
    const { id } = await prepare.mutateAsync({
      outcome,
      ...(reason ? { reason } : {}),
      ...(onBehalfOf ? { onBehalfOf } : {}),
      cases,
    });
    await navigate(`/bulk-decisions/${id}`);
  };
  return (
    <>
      <ProblemAlert error={prepare.error ?? all.error} />
      <Flex className="pf-v6-u-mb-md" alignItems={{ default: "alignItemsCenter" }} rowGap={{ default: "rowGapSm" }}>
        <FlexItem aria-live="polite">{t("chosen", { count, total })}</FlexItem>
        {count < most && (
          <Button variant="link" isInline isLoading={all.isPending} onClick={() => all.mutate()}>
            {t("chooseAll", { count: most })}
          </Button>
        )}
        {count > 0 && (
          <>
            <Button isLoading={prepare.isPending} onClick={() => void decide("APPROVE")}>
              {t("action.APPROVE")}
            </Button>
            {(["RETURN", "REJECT"] as const).map((outcome) => (
              <Button key={outcome} variant="secondary" onClick={() => setAsking(outcome)}>
                {t(`action.${outcome}`)}
              </Button>
            ))}
            <Button variant="link" isInline onClick={() => chosen.replace([])}>
              {t("chooseNone")}
            </Button>
          </>
        )}
      </Flex>
      {asking && (
        <BulkReason
          outcome={asking}
          count={count}
          pending={prepare.isPending}
          error={prepare.error}
          onReason={(reason) => void decide(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
