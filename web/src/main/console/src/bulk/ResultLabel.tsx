import { Label, type LabelProps } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ForwardIcon from "@patternfly/react-icons/dist/esm/icons/forward-icon";
import HourglassHalfIcon from "@patternfly/react-icons/dist/esm/icons/hourglass-half-icon";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BulkDecision, BulkResult } from "../api/schema";

const LOOKS: Record<BulkResult, { color: LabelProps["color"]; icon: ReactNode }> = {
  READY: { color: "blue", icon: <HourglassHalfIcon /> },
  REFUSED: { color: "orange", icon: <BanIcon /> },
  DECIDED: { color: "green", icon: <CheckCircleIcon /> },
  SKIPPED: { color: "orange", icon: <ForwardIcon /> },
};

/** What would become of a case, or has become of it, in the words of the decision. */
export function useResultName(outcome: BulkDecision["outcome"]) {
  const { t } = useTranslation("bulk");
  return (result: BulkResult) =>
    result === "READY" || result === "DECIDED" ? t(`result.${result}.${outcome}`) : t(`result.${result}`);
}

export function ResultLabel({ result, outcome }: { result: BulkResult; outcome: BulkDecision["outcome"] }) {
  const { color, icon } = LOOKS[result];
  const nameOf = useResultName(outcome);
  return (
    <Label isCompact color={color} icon={icon}>
      {nameOf(result)}
    </Label>
  );
}
