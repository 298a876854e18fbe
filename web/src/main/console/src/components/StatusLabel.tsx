import { Label, type LabelProps } from "@patternfly/react-core";
import ArrowUpIcon from "@patternfly/react-icons/dist/esm/icons/arrow-up-icon";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ClockIcon from "@patternfly/react-icons/dist/esm/icons/clock-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import HourglassHalfIcon from "@patternfly/react-icons/dist/esm/icons/hourglass-half-icon";
import PauseCircleIcon from "@patternfly/react-icons/dist/esm/icons/pause-circle-icon";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import TimesCircleIcon from "@patternfly/react-icons/dist/esm/icons/times-circle-icon";
import UndoIcon from "@patternfly/react-icons/dist/esm/icons/undo-icon";
import { useTranslation } from "react-i18next";
import type { CasePriority, CaseStatus, DelegationStatus, OrganisationStatus, StaffStatus } from "../api/schema";

interface Look {
  color: NonNullable<LabelProps["color"]>;
  icon: React.ComponentType;
}

type Status = DelegationStatus | CaseStatus | OrganisationStatus | StaffStatus;

const LOOKS: Record<Status, Look> = {
  DRAFT: { color: "grey", icon: PencilAltIcon },
  SUBMITTED: { color: "blue", icon: HourglassHalfIcon },
  OPEN: { color: "blue", icon: HourglassHalfIcon },
  RETURNED: { color: "orange", icon: UndoIcon },
  ACCREDITED: { color: "green", icon: CheckCircleIcon },
  SUSPENDED: { color: "orange", icon: PauseCircleIcon },
  REVOKED: { color: "red", icon: BanIcon },
  VETTING: { color: "blue", icon: HourglassHalfIcon },
  GRANTED: { color: "green", icon: CheckCircleIcon },
  REFUSED: { color: "red", icon: TimesCircleIcon },
  APPROVED: { color: "green", icon: CheckCircleIcon },
  REJECTED: { color: "red", icon: TimesCircleIcon },
  WITHDRAWN: { color: "grey", icon: BanIcon },
};

/** A state is never a colour alone: icon and word. */
export function StatusLabel({ status }: { status: Status }) {
  const { t } = useTranslation();
  const { color, icon: Icon } = LOOKS[status];
  return (
    <Label color={color} icon={<Icon />} className={status === "WITHDRAWN" ? "ciep-struck" : ""}>
      {t(`status.${status}`)}
    </Label>
  );
}

/** The stage's time is over, and its escalation role may decide as well. */
export function EscalatedLabel() {
  const { t } = useTranslation();
  return (
    <Label color="red" icon={<ArrowUpIcon />}>
      {t("escalation.label")}
    </Label>
  );
}

const PRESSING: Record<Exclude<CasePriority, "ESCALATED" | "NORMAL">, Look> = {
  OVERDUE: { color: "red", icon: ExclamationCircleIcon },
  SOON: { color: "orange", icon: ClockIcon },
};

/** How pressing a case is; what is not, is said without a colour. */
export function PriorityLabel({ priority }: { priority: CasePriority }) {
  const { t } = useTranslation();
  if (priority === "NORMAL") {
    return t("priority.NORMAL");
  }
  if (priority === "ESCALATED") {
    return <EscalatedLabel />;
  }
  const { color, icon: Icon } = PRESSING[priority];
  return (
    <Label color={color} icon={<Icon />}>
      {t(`priority.${priority}`)}
    </Label>
  );
}
