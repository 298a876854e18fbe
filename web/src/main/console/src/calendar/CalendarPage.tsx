import {
  Button,
  EmptyState,
  EmptyStateBody,
  Flex,
  FlexItem,
  Grid,
  GridItem,
  PageSection,
  Title,
} from "@patternfly/react-core";
import AngleLeftIcon from "@patternfly/react-icons/dist/esm/icons/angle-left-icon";
import AngleRightIcon from "@patternfly/react-icons/dist/esm/icons/angle-right-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Calendar, CalendarDay } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { usePlatformNow, useSession } from "../app/session";
import { PageHead } from "../components/PageHead";
import { RouterLink } from "../components/RouterLink";
import { monthNumbers, workingDaysOf } from "./dates";
import { DayDialog } from "./DayDialog";
import { DaysTable } from "./DaysTable";
import { ImportYear } from "./ImportYear";
import { Month } from "./Month";
import { calendarOf } from "./queries";
import { RemoveDay } from "./RemoveDay";

const FIRST = 2000;
const LAST = 2100;

/** A year of the calendar by which deadlines are counted; administrators keep it. */
export function CalendarPage() {
  const { year } = useParams();
  const now = usePlatformNow()();
  const wanted = year ?? String(now.getFullYear());
  if (!/^\d{4}$/.test(wanted) || Number(wanted) < FIRST || Number(wanted) > LAST) {
    return <NotFoundPage />;
  }
  return <CalendarOfYear year={Number(wanted)} />;
}

type Open = { kind: "add" | "import" } | { kind: "change" | "remove"; day: CalendarDay };

function CalendarOfYear({ year }: { year: number }) {
  const { t } = useTranslation("calendar");
  const { may } = useSession();
  const { data: calendar } = useSuspenseQuery(calendarOf(year));
  const [open, setOpen] = useState<Open>();
  const mayEdit = may("calendar.edit");
  return (
    <>
      <PageHead
        title={t("title", { year })}
        actions={
          mayEdit && (
            <Flex gap={{ default: "gapSm" }}>
              <Button onClick={() => setOpen({ kind: "add" })}>{t("add.action")}</Button>
              <Button variant="secondary" onClick={() => setOpen({ kind: "import" })}>
                {t("import.action")}
              </Button>
            </Flex>
          )
        }
      >
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
        <YearSwitch year={year} />
      </PageHead>
      <CalendarContent
        calendar={calendar}
        onChange={mayEdit ? (day) => setOpen({ kind: "change", day }) : undefined}
        onRemove={(day) => setOpen({ kind: "remove", day })}
      />
      <Dialogs calendar={calendar} open={open} onClose={() => setOpen(undefined)} />
    </>
  );
}

function YearSwitch({ year }: { year: number }) {
  const { t } = useTranslation("calendar");
  return (
    <nav aria-label={t("years")} className="pf-v6-u-mt-sm">
      <Flex gap={{ default: "gapSm" }} alignItems={{ default: "alignItemsCenter" }}>
        <Button
          variant="secondary"
          icon={<AngleLeftIcon />}
          component={RouterLink}
          href={`/calendar/${year - 1}`}
          isDisabled={year === FIRST}
        >
          {year - 1}
        </Button>
        <FlexItem>
          <strong className="ciep-numeric" aria-current="page">
            {year}
          </strong>
        </FlexItem>
        <Button
          variant="secondary"
          icon={<AngleRightIcon />}
          iconPosition="end"
          component={RouterLink}
          href={`/calendar/${year + 1}`}
          isDisabled={year === LAST}
        >
          {year + 1}
        </Button>
      </Flex>
    </nav>
  );
}

interface ContentProps {
  calendar: Calendar;
  onChange: ((day: CalendarDay) => void) | undefined;
  onRemove: (day: CalendarDay) => void;
}

function CalendarContent({ calendar, onChange, onRemove }: ContentProps) {
  const { t } = useTranslation("calendar");
  const { year, days } = calendar;
  const exceptions = new Map(days.map((day) => [day.day, day]));
  return (
    <PageSection hasBodyWrapper={false}>
      <Grid hasGutter>
        <GridItem xl={7}>
          <Title headingLevel="h2" size="lg">
            {t("months", { year })}
          </Title>
          <p className="pf-v6-u-my-sm">{t("workingDays", { count: workingDaysOf(year, exceptions) })}</p>
          <Legend />
          <div className="ciep-months">
            {monthNumbers.map((month) => (
              <Month key={month} year={year} month={month} exceptions={exceptions} />
            ))}
          </div>
        </GridItem>
        <GridItem xl={5}>
          <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
            {t("days", { count: days.length })}
          </Title>
          {days.length === 0 ? (
            <EmptyState titleText={t("empty.title")} headingLevel="h3" variant="sm">
              <EmptyStateBody>{t("empty.body", { year })}</EmptyStateBody>
            </EmptyState>
          ) : (
            <DaysTable days={days} onChange={onChange} onRemove={onRemove} />
          )}
        </GridItem>
      </Grid>
    </PageSection>
  );
}

function Legend() {
  const { t } = useTranslation("calendar");
  return (
    <ul className="ciep-legend" aria-label={t("legend")}>
      {(["HOLIDAY", "WORKING"] as const).map((kind) => (
        <li key={kind}>
          <span className={kind === "HOLIDAY" ? "ciep-holiday" : "ciep-worked"} aria-hidden>
            <small>{t(`mark.${kind}`)}</small>
          </span>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

function Dialogs({ calendar, open, onClose }: { calendar: Calendar; open: Open | undefined; onClose: () => void }) {
  switch (open?.kind) {
    case "add":
      return <DayDialog calendar={calendar} day={undefined} onClose={onClose} />;
    case "change":
      return <DayDialog calendar={calendar} day={open.day} onClose={onClose} />;
    case "remove":
      return <RemoveDay calendar={calendar} day={open.day} onClose={onClose} />;
    case "import":
      return <ImportYear calendar={calendar} onClose={onClose} />;
    default:
      return null;
  }
}
