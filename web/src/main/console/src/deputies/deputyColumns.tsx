import { Label, type LabelProps } from "@patternfly/react-core";
import CalendarAltIcon from "@patternfly/react-icons/dist/esm/icons/calendar-alt-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import StopCircleIcon from "@patternfly/react-icons/dist/esm/icons/stop-circle-icon";
import { useTranslation } from "react-i18next";
import type { Deputy, DeputyState } from "../api/schema";
import { useSession } from "../app/session";
import type { Column } from "../components/DataTable";
import { Time } from "../components/Time";
import { formatDate, toWallClock } from "../components/time";

const LOOKS: Record<DeputyState, { color: NonNullable<LabelProps["color"]>; icon: React.ComponentType }> = {
  PLANNED: { color: "blue", icon: CalendarAltIcon },
  RUNNING: { color: "green", icon: CheckCircleIcon },
  ENDED: { color: "grey", icon: StopCircleIcon },
};

function StateLabel({ state }: { state: DeputyState }) {
  const { t } = useTranslation("deputies");
  const { color, icon: Icon } = LOOKS[state];
  return (
    <Label isCompact color={color} icon={<Icon />}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** The day in Beijing of an instant. */
const dayOf = (instant: string) => toWallClock(instant).slice(0, 10);

/** The last day of a period is the one before the moment at which it is over. */
const lastDayOf = (until: string) => dayOf(new Date(Date.parse(until) - 1).toISOString());

export function useDeputyColumns(): Column<Deputy>[] {
  const { t, i18n } = useTranslation("deputies");
  const { username } = useSession();
  const nameOf = (official: string, name: string) => (official === username ? t("me", { name }) : name);
  return [
    {
      name: "represented",
      label: t("column.represented"),
      fixed: true,
      cell: ({ represented, representedName }) => nameOf(represented, representedName),
    },
    { name: "deputy", label: t("column.deputy"), cell: ({ deputy, deputyName }) => nameOf(deputy, deputyName) },
    {
      name: "period",
      label: t("column.period"),
      cell: ({ from, until }) =>
        t("period", {
          from: formatDate(dayOf(from), i18n.language),
          until: formatDate(lastDayOf(until), i18n.language),
        }),
    },
    {
      name: "state",
      label: t("column.state"),
      cell: ({ state, endedBy, endedAt }) => (
        <>
          <StateLabel state={state} />
          {endedBy && endedAt && (
            <div className="ciep-subtle">
              {t("endedBy", { name: endedBy })}
              <br />
              <Time at={endedAt} />
            </div>
          )}
        </>
      ),
    },
    { name: "namedBy", label: t("column.namedBy"), cell: ({ namedBy }) => namedBy },
  ];
}
