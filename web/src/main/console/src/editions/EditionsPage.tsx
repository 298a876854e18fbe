import { Button, EmptyState, EmptyStateBody, PageSection } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Edition } from "../api/schema";
import { editionsQuery, useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { PageHead } from "../components/PageHead";
import { CalendarDate, Time } from "../components/Time";
import { RouterLink } from "../components/RouterLink";

/** All editions with their windows. */
export function EditionsPage() {
  const { t } = useTranslation("editions");
  const { may } = useSession();
  const { data: editions } = useSuspenseQuery(editionsQuery);
  const columns = [
    t("column.edition"),
    t("field.city"),
    t("field.mode"),
    t("column.days"),
    t("window.NOMINATION"),
    t("window.CONFIRMATION"),
  ];
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
          <Table aria-label={t("title")} variant="compact" gridBreakPoint="grid-lg">
            <Thead>
              <Tr>
                {columns.map((name) => (
                  <Th key={name} modifier="wrap">
                    {name}
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {editions.map((edition) => (
                <EditionRow key={edition.number} edition={edition} columns={columns} />
              ))}
            </Tbody>
          </Table>
        )}
      </PageSection>
    </>
  );
}

function EditionRow({ edition, columns }: { edition: Edition; columns: string[] }) {
  const { t } = useTranslation(["editions", "common"]);
  const textOf = useTexts();
  return (
    <Tr>
      <Td dataLabel={columns[0]}>
        <Link to={`/editions/${edition.number}`}>{t("common:edition.name", { number: edition.number })}</Link>
      </Td>
      <Td dataLabel={columns[1]}>{textOf(edition.city)}</Td>
      <Td dataLabel={columns[2]}>{t(`mode.${edition.mode}`)}</Td>
      <Td dataLabel={columns[3]}>
        <CalendarDate date={edition.startsOn} /> – <CalendarDate date={edition.endsOn} />
      </Td>
      {(["NOMINATION", "CONFIRMATION"] as const).map((kind, index) => {
        const window = edition.windows.find((candidate) => candidate.kind === kind);
        return (
          <Td key={kind} dataLabel={columns[4 + index]}>
            {window ? (
              <>
                <Time at={window.opensAt} />
                <br />– <Time at={window.closesAt} />
              </>
            ) : (
              "–"
            )}
          </Td>
        );
      })}
    </Tr>
  );
}
