import {
  Badge,
  Card,
  CardBody,
  CardTitle,
  DataList,
  DataListCell,
  DataListItem,
  DataListItemCells,
  DataListItemRow,
  Grid,
  GridItem,
  PageSection,
} from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Deadline, Home, Task } from "../api/schema";
import { useCurrentEdition, useOwnerName } from "../app/editions";
import { PageHead } from "../components/PageHead";
import { DueTime, Time } from "../components/Time";
import { Timeline } from "../components/Timeline";
import { homeOf } from "./queries";

/** What waits for me, what ends soon, what happened to mine. */
export function HomePage() {
  const { t } = useTranslation("home");
  const { current } = useCurrentEdition();
  const { data } = useSuspenseQuery(homeOf(current?.number));
  return (
    <>
      <PageHead title={t("title")} />
      <PageSection hasBodyWrapper={false}>
        {data.edition === null && <p>{t("noEdition")}</p>}
        <Grid hasGutter>
          <GridItem lg={7}>
            <Waiting waiting={data.waiting} />
          </GridItem>
          <GridItem lg={5}>
            <Deadlines deadlines={data.deadlines} />
          </GridItem>
          <GridItem>
            <Block title={t("recent.title")}>
              <Timeline entries={data.recent} />
            </Block>
          </GridItem>
        </Grid>
      </PageSection>
    </>
  );
}

function Block({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <Card component="section" aria-label={title} isFullHeight>
      <CardTitle component="h2">
        {title} {count !== undefined && <Badge isRead={count === 0}>{count}</Badge>}
      </CardTitle>
      <CardBody>{children}</CardBody>
    </Card>
  );
}

function Waiting({ waiting }: { waiting: Home["waiting"] }) {
  const { t } = useTranslation("home");
  const cases = waiting.count - waiting.items.filter(({ count }) => count !== undefined).length;
  return (
    <Block title={t("waiting.title")} count={waiting.count}>
      {waiting.items.length === 0 ? (
        <p className="ciep-subtle">{t("waiting.none")}</p>
      ) : (
        <DataList aria-label={t("waiting.title")} isCompact>
          {waiting.items.map((task) => (
            <TaskRow key={idOf(task)} task={task} />
          ))}
        </DataList>
      )}
      {waiting.count > waiting.items.length && <Link to="/inbox">{t("waiting.all", { count: cases })}</Link>}
    </Block>
  );
}

function idOf({ kind, unit, edition, matter }: Task): string {
  return `task-${kind}-${matter?.reference ?? `${unit ?? ""}-${edition}`}`;
}

function useTaskText(): (task: Task) => string {
  const { t } = useTranslation("home");
  const ownerName = useOwnerName();
  return ({ kind, unit, edition, matter, count }) => {
    if (kind !== "DECIDE_CASE") {
      return t(`task.${kind}`, { unit: ownerName({ unit }), edition, count });
    }
    return matter
      ? t(`decide.${matter.kind}`, {
          reference: matter.reference,
          owner: ownerName({ unit, ownerName: matter.ownerName }),
          subject: matter.subjectReference,
        })
      : "";
  };
}

/** The list in which those are that are counted. */
const FILTERS: Partial<Record<Task["kind"], string>> = {
  MEND_STAFF: "toDo=MEND",
  SUBMIT_STAFF: "toDo=SUBMIT",
  CHECK_DOCUMENTS: "toCheck=true",
};

function addressOf({ kind, edition, unit = "", matter }: Task): string {
  const filter = FILTERS[kind];
  if (filter) {
    return `/editions/${edition}/staff?${filter}`;
  }
  return matter ? `/cases/${matter.reference}` : `/editions/${edition}/delegations/${unit}`;
}

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation("home");
  const textOf = useTaskText();
  const id = idOf(task);
  return (
    <DataListItem aria-labelledby={id}>
      <DataListItemRow>
        <DataListItemCells
          dataListCells={[
            <DataListCell key="what" width={2}>
              <Link id={id} to={addressOf(task)}>
                {textOf(task)}
              </Link>
              {task.since && (
                <div className="ciep-subtle">
                  {t("since")} <Time at={task.since} />
                </div>
              )}
            </DataListCell>,
            <DataListCell key="due">{task.dueAt && <DueTime at={task.dueAt} />}</DataListCell>,
          ]}
        />
      </DataListItemRow>
    </DataListItem>
  );
}

function Deadlines({ deadlines }: { deadlines: Deadline[] }) {
  const { t } = useTranslation("home");
  const ownerName = useOwnerName();
  return (
    <Block title={t("deadlines.title")}>
      {deadlines.length === 0 ? (
        <p className="ciep-subtle">{t("deadlines.none")}</p>
      ) : (
        <DataList aria-label={t("deadlines.title")} isCompact>
          {deadlines.map(({ kind, edition, at, unit, matter }) => {
            const id = `deadline-${kind}-${matter?.reference ?? edition}`;
            const text = t(`deadline.${kind}`, {
              edition,
              reference: matter?.reference ?? "",
              owner: ownerName({ unit, ownerName: matter?.ownerName }),
            });
            return (
              <DataListItem key={id} aria-labelledby={id}>
                <DataListItemRow>
                  <DataListItemCells
                    dataListCells={[
                      <DataListCell key="what">
                        <span id={id}>{matter ? <Link to={`/cases/${matter.reference}`}>{text}</Link> : text}</span>
                        <div className="ciep-subtle">
                          <DueTime at={at} begins={/(OPENS|STARTS)$/.test(kind)} />
                        </div>
                      </DataListCell>,
                    ]}
                  />
                </DataListItemRow>
              </DataListItem>
            );
          })}
        </DataList>
      )}
    </Block>
  );
}
