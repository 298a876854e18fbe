import { Button, EmptyState, EmptyStateBody, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Edition } from "../api/schema";
import { editionsQuery, useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { DataTable, type Column } from "../components/DataTable";
import { PageHead } from "../components/PageHead";
import { CalendarDate, Time } from "../components/Time";
import { RouterLink } from "../components/RouterLink";

/** All editions with their windows. */
export function EditionsPage() {
  const { t } = useTranslation("editions");
  const { may } = useSession();
  const { data: editions } = useSuspenseQuery(editionsQuery);
  const columns = useEditionColumns();
  return (
    <>
      <PageHead
        title={t("title")}
        actions={
          may("editions.edit") && (
            <Button component={RouterLink} href="/editions/new">
              {t("create.action")}
            </Button>
          )
        }
      />
      <PageSection hasBodyWrapper={false}>
        {editions.length === 0 ? (
          <EmptyState titleText={t("empty.title")} headingLevel="h2">
            <EmptyStateBody>{t("empty.body")}</EmptyStateBody>
          </EmptyState>
        ) : (
          <DataTable
            label={t("title")}
            breakPoint="grid-lg"
            columns={columns}
            rows={editions}
            keyOf={({ number }) => number}
          />
        )}
      </PageSection>
    </>
  );
}

function useEditionColumns(): Column<Edition>[] {
  const { t } = useTranslation(["editions", "common"]);
  const textOf = useTexts();
  const window = (kind: "NOMINATION" | "CONFIRMATION"): Column<Edition> => ({
    name: kind,
    label: t(`window.${kind}`),
    cell: ({ windows }) => <WindowTimes window={windows.find((candidate) => candidate.kind === kind)} />,
  });
  return [
    {
      name: "edition",
      label: t("column.edition"),
      cell: ({ number }) => <Link to={`/editions/${number}`}>{t("common:edition.name", { number })}</Link>,
    },
    { name: "city", label: t("field.city"), cell: ({ city }) => textOf(city) },
    { name: "mode", label: t("field.mode"), cell: ({ mode }) => t(`mode.${mode}`) },
    {
      name: "days",
      label: t("column.days"),
      cell: ({ startsOn, endsOn }) => (
        <>
          <CalendarDate date={startsOn} /> – <CalendarDate date={endsOn} />
        </>
      ),
    },
    window("NOMINATION"),
    window("CONFIRMATION"),
  ];
}

function WindowTimes({ window }: { window: Edition["windows"][number] | undefined }) {
  return window ? (
    <>
      <Time at={window.opensAt} />
      <br />– <Time at={window.closesAt} />
    </>
  ) : (
    "–"
  );
}
