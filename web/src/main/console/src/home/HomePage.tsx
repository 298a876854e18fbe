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
import { useCurrentEdition, useUnitName } from "../app/editions";
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
  return (
    <Block title={t("waiting.title")} count={waiting.count}>
      {waiting.items.length === 0 ? (
        <p className="ciep-subtle">{t("waiting.none")}</p>
      ) : (
        <DataList aria-label={t("waiting.title")} isCompact>
          {waiting.items.map((task) => (
            <TaskRow key={task.kind + task.unit + (task.caseReference ?? "")} task={task} />
          ))}
        </DataList>
      )}
      {waiting.count > waiting.items.length && <Link to="/inbox">{t("waiting.all", { count: waiting.count })}</Link>}
    </Block>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation("home");
  const unitName = useUnitName();
  const address =
    task.caseReference && task.kind === "DECIDE_CASE"
      ? `/cases/${task.caseReference}`
      : `/editions/${task.edition}/delegations/${task.unit}`;
  const id = `task-${task.kind}-${task.unit}-${task.edition}`;
  return (
    <DataListItem aria-labelledby={id}>
      <DataListItemRow>
        <DataListItemCells
          dataListCells={[
            <DataListCell key="what" width={2}>
              <Link id={id} to={address}>
                {t(`task.${task.kind}`, {
                  unit: unitName(task.unit),
                  edition: task.edition,
                  reference: task.caseReference ?? "",
                })}
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
  const unitName = useUnitName();
  return (
    <Block title={t("deadlines.title")}>
      {deadlines.length === 0 ? (
        <p className="ciep-subtle">{t("deadlines.none")}</p>
      ) : (
        <DataList aria-label={t("deadlines.title")} isCompact>
          {deadlines.map((deadline) => {
            const id = `deadline-${deadline.kind}-${deadline.caseReference ?? deadline.edition}`;
            const text = t(`deadline.${deadline.kind}`, {
              edition: deadline.edition,
              reference: deadline.caseReference ?? "",
              unit: unitName(deadline.unit),
            });
            return (
              <DataListItem key={id} aria-labelledby={id}>
                <DataListItemRow>
                  <DataListItemCells
                    dataListCells={[
                      <DataListCell key="what">
                        <span id={id}>
                          {deadline.caseReference ? <Link to={`/cases/${deadline.caseReference}`}>{text}</Link> : text}
                        </span>
                        <div className="ciep-subtle">
                          <DueTime at={deadline.at} begins={/(OPENS|STARTS)$/.test(deadline.kind)} />
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
