import { Label, type LabelProps } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ForwardIcon from "@patternfly/react-icons/dist/esm/icons/forward-icon";
import HourglassHalfIcon from "@patternfly/react-icons/dist/esm/icons/hourglass-half-icon";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BulkResult } from "../api/schema";

const LOOKS: Record<BulkResult, { color: LabelProps["color"]; icon: ReactNode }> = {
  READY: { color: "blue", icon: <HourglassHalfIcon /> },
  REFUSED: { color: "orange", icon: <BanIcon /> },
  DECIDED: { color: "green", icon: <CheckCircleIcon /> },
  SKIPPED: { color: "orange", icon: <ForwardIcon /> },
};

export function ResultLabel({ result }: { result: BulkResult }) {
  const { t } = useTranslation("bulk");
  const { color, icon } = LOOKS[result];
  return (
    <Label isCompact color={color} icon={icon}>
      {t(`result.${result}`)}
    </Label>
  );
}
