import { Content, List, ListItem, PageSection, Spinner, Title } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Joining } from "../api/schema";
import { useTexts } from "../app/editions";
import { PublicFrame } from "../app/PublicFrame";
import { Notice } from "../components/Notice";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { CalendarDate } from "../components/Time";
import { joinableQuery } from "./application";

/** The way in for who has neither account nor link: for which editions an organisation can apply now. */
export function JoinableEditionsPage() {
  const { t } = useTranslation("partners");
  const { data, error } = useQuery(joinableQuery);
  return (
    <PublicFrame>
      <PageHead title={t("joinable.title")}>
        <Content component="p" className="pf-v6-u-mt-sm">
          {t("joinable.about")}
        </Content>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        {error ? (
          <ProblemAlert error={error} />
        ) : data ? (
          <Joinable editions={data} />
        ) : (
          <Spinner aria-label={t("join.loading")} />
        )}
      </PageSection>
    </PublicFrame>
  );
}

function Joinable({ editions }: { editions: Joining[] }) {
  const { t } = useTranslation("partners");
  const textOf = useTexts();
  if (editions.length === 0) {
    return (
      <Notice isInline variant="info" component="h2" title={t("joinable.none")}>
        {t("joinable.noneBody")}
      </Notice>
    );
  }
  return (
    <List isPlain isBordered aria-label={t("joinable.title")}>
      {editions.map(({ edition, name, city, startsOn, endsOn }) => (
        <ListItem key={edition}>
          <Title headingLevel="h2" size="lg">
            <Link to={`/join/${edition}`}>{t("joinable.edition", { number: edition, name: textOf(name) })}</Link>
          </Title>
          <div>
            {textOf(city)} · <CalendarDate date={startsOn} /> – <CalendarDate date={endsOn} />
          </div>
          <div className="ciep-subtle">{t("join.until", { endsOn })}</div>
        </ListItem>
      ))}
    </List>
  );
}
