import "@patternfly/patternfly/patternfly-charts.css";
import { Grid, GridItem, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { STATUSES } from "../approvals/filter";
import type { CaseStatus, Figures } from "../api/schema";
import { useCurrentEdition, useTexts, useUnitName } from "../app/editions";
import { PageHead } from "../components/PageHead";
import { Time } from "../components/Time";
import { byAge, byStage, byStatus, byTime, byUnit, type Figure } from "./figure";
import { FigureCard } from "./FigureCard";
import { figuresOf } from "./queries";

const color = (name: string) => `var(--pf-t--chart--color--${name})`;

const COLORS: Record<CaseStatus, string> = {
  OPEN: color("blue--300"),
  RETURNED: color("orange--300"),
  APPROVED: color("green--300"),
  REJECTED: color("red-orange--400"),
  WITHDRAWN: color("black--300"),
};

/** How the cases of an edition stand, as charts with the table behind each. */
export function FiguresPage() {
  const { t } = useTranslation("figures");
  const { current } = useCurrentEdition();
  const { data } = useSuspenseQuery(figuresOf(current?.number));
  return (
    <>
      <PageHead
        title={t("title", { number: data.edition })}
        beside={
          <span className="ciep-subtle">
            {t("asOf")} <Time at={data.asOf} />
          </span>
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Cards data={data} />
      </PageSection>
    </>
  );
}

function Cards({ data }: { data: Figures }) {
  const { status, unit, ...stages } = useCaseFigures(data);
  return (
    <Grid hasGutter>
      <GridItem lg={6}>
        <FigureCard figure={status} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={stages.age} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={stages.waiting} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={stages.escalated} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={stages.deadlines} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={stages.time} stacked={false} />
      </GridItem>
      <GridItem lg={6}>
        <FigureCard figure={unit} />
      </GridItem>
    </Grid>
  );
}

type FigureName = "status" | "unit" | "age" | "waiting" | "escalated" | "deadlines" | "time";

function useCaseFigures(data: Figures): Record<FigureName, Figure> {
  const { t } = useTranslation(["figures", "common", "approvals"]);
  const unitName = useUnitName();
  const textOf = useTexts();
  const cases = [{ name: t("cases"), color: color("blue--300") }];
  return {
    status: {
      title: t("status.title"),
      rowLabel: t("status.row"),
      series: cases,
      rows: byStatus(data, (status) => t(`common:status.${status}`)),
    },
    unit: {
      title: t("unit.title"),
      rowLabel: t("unit.row"),
      series: STATUSES.map((status) => ({ name: t(`common:status.${status}`), color: COLORS[status] })),
      rows: byUnit(data, unitName),
    },
    age: {
      title: t("age.title"),
      rowLabel: t("age.row"),
      series: cases,
      rows: byAge(data, (age) => t(`approvals:filter.ages.${age}`)),
    },
    waiting: {
      title: t("waiting.title"),
      rowLabel: t("stage"),
      series: [
        { name: t("approvals:filter.deadlines.RUNNING"), color: color("blue--300") },
        { name: t("approvals:filter.deadlines.OVERDUE"), color: color("red-orange--400") },
      ],
      rows: byStage(data, textOf, { RUNNING: ({ running }) => running, OVERDUE: ({ overdue }) => overdue }),
    },
    escalated: {
      title: t("escalated.title"),
      rowLabel: t("stage"),
      series: [{ name: t("approvals:filter.deadlines.ESCALATED"), color: color("red-orange--400") }],
      rows: byStage(data, textOf, { ESCALATED: ({ escalated }) => escalated }),
    },
    deadlines: {
      title: t("deadlines.title"),
      rowLabel: t("stage"),
      series: [
        { name: t("approvals:filter.deadlines.KEPT"), color: color("green--300") },
        { name: t("approvals:filter.deadlines.MISSED"), color: color("red-orange--400") },
      ],
      rows: byStage(data, textOf, { KEPT: ({ kept }) => kept, MISSED: ({ missed }) => missed }),
    },
    time: {
      title: t("time.title"),
      rowLabel: t("stage"),
      series: [
        { name: t("time.median"), color: color("blue--300") },
        { name: t("time.long"), color: color("blue--400") },
      ],
      rows: byTime(data, textOf),
    },
  };
}
