import { Button, Flex, FlexItem } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Reason, VettingItem } from "../api/schema";
import { BulkReason } from "../bulk/BulkReason";
import { usePrepareBulk } from "../bulk/queries";
import { ProblemAlert } from "../components/ProblemAlert";

/** The same result for all who are chosen: decided as every other bulk, with a preview first and a result for each. */
export function VettingBar({ chosen, onClear }: { chosen: VettingItem[]; onClear: () => void }) {
  const { t } = useTranslation("vetting");
  const navigate = useNavigate();
  const prepare = usePrepareBulk();
  const [asking, setAsking] = useState(false);
  const count = chosen.length;
  const record = async (reason?: Reason) => {
    const { id } = await prepare.mutateAsync({
      outcome: reason ? "REJECT" : "APPROVE",
      ...(reason ? { reason } : {}),
      cases: chosen.flatMap(({ waiting }) =>
        waiting ? [{ reference: waiting.caseReference, revision: waiting.revision, version: waiting.version }] : [],
      ),
    });
    await navigate(`/bulk-decisions/${id}`);
  };
  return count === 0 ? null : (
    <>
      <ProblemAlert error={prepare.error} />
      <Flex className="pf-v6-u-mb-md" alignItems={{ default: "alignItemsCenter" }} rowGap={{ default: "rowGapSm" }}>
        <FlexItem aria-live="polite">{t("chosen", { count })}</FlexItem>
        <Button isLoading={prepare.isPending} onClick={() => void record()}>
          {t("bulk.positive")}
        </Button>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t("bulk.negative")}
        </Button>
        <Button variant="link" isInline onClick={onClear}>
          {t("bulk.none")}
        </Button>
      </Flex>
      {asking && (
        <BulkReason
          outcome="REJECT"
          count={count}
          pending={prepare.isPending}
          error={prepare.error}
          onReason={(reason) => void record(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
