import { Label, type LabelProps } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import HourglassHalfIcon from "@patternfly/react-icons/dist/esm/icons/hourglass-half-icon";
import { useTranslation } from "react-i18next";
import type { AccountOrder, AccountOrderState } from "../api/schema";
import type { Column } from "../components/DataTable";
import { Time } from "../components/Time";
import { formatInstant } from "../components/time";
import { Attempt } from "./Attempt";

const LOOKS: Record<AccountOrderState, { color: NonNullable<LabelProps["color"]>; icon: React.ComponentType }> = {
  OPEN: { color: "blue", icon: HourglassHalfIcon },
  DONE: { color: "green", icon: CheckCircleIcon },
  FAILED: { color: "red", icon: ExclamationCircleIcon },
  SUPERSEDED: { color: "grey", icon: BanIcon },
};

export function useAccountColumns(): Column<AccountOrder>[] {
  const { t, i18n } = useTranslation("accounts");
  return [
    {
      name: "organisation",
      label: t("column.organisation"),
      fixed: true,
      wrapping: "anywhere",
      cell: ({ organisation, organisationName }) => (
        <>
          {organisationName}
          <div className="ciep-subtle">{organisation}</div>
        </>
      ),
    },
    {
      name: "coordinator",
      label: t("column.coordinator"),
      wrapping: "anywhere",
      cell: ({ name, email }) => (
        <>
          {name}
          <div className="ciep-subtle">{email}</div>
        </>
      ),
    },
    {
      name: "kind",
      label: t("column.kind"),
      cell: ({ kind, orderedAt, orderedBy }) => (
        <>
          {t(`kind.${kind}`)}
          <div className="ciep-subtle">
            {t("ordered", { name: orderedBy, time: formatInstant(orderedAt, i18n.language) })}
          </div>
        </>
      ),
    },
    { name: "state", label: t("column.state"), cell: (order) => <State order={order} /> },
    { name: "attempts", label: t("column.attempts"), numeric: true, cell: ({ attempts }) => attempts },
    {
      name: "next",
      label: t("column.next"),
      cell: ({ nextAttemptAt }) => (nextAttemptAt ? <Time at={nextAttemptAt} /> : "–"),
    },
  ];
}

/** The state in a word, and below it what came of it or what is in the way. */
function State({ order }: { order: AccountOrder }) {
  const { state, kind, problem, invitedAt } = order;
  const { t, i18n } = useTranslation("accounts");
  const { color, icon: Icon } = LOOKS[state];
  return (
    <>
      <Label isCompact color={color} icon={<Icon />}>
        {t(`state.${state}`)}
      </Label>
      {problem && <div>{t(`problem.${problem}`)}</div>}
      {invitedAt && (
        <div className="ciep-subtle">{t("invited", { time: formatInstant(invitedAt, i18n.language) })}</div>
      )}
      {state === "DONE" && kind === "CREATE" && !invitedAt && <div className="ciep-subtle">{t("known")}</div>}
      <div>
        <Attempt order={order} />
      </div>
    </>
  );
}
