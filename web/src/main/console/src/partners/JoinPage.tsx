import { Content, PageSection, Spinner } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { asProblem } from "../api/problem";
import type { Joining } from "../api/schema";
import { useTexts } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useLinkSecret } from "../app/linkSecret";
import { PublicFrame } from "../app/PublicFrame";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { CalendarDate } from "../components/Time";
import { applicationOf, joiningOf } from "./application";
import { ApplicationBody } from "./ApplicationBody";
import { AskForLink } from "./AskForLink";
import { Notice } from "../components/Notice";

/** An organisation applies for an edition: first by an address, then behind the link that came to it by mail. */
export function JoinPage() {
  const { t } = useTranslation("partners");
  const { edition = "" } = useParams();
  const { data, error } = useQuery(joiningOf(Number(edition)));
  if (error && asProblem(error).status === 404) {
    return (
      <PublicFrame>
        <NotFoundPage />
      </PublicFrame>
    );
  }
  return (
    <PublicFrame>
      {data ? (
        <Join joining={data} />
      ) : (
        <PageSection hasBodyWrapper={false}>
          {error ? <ProblemAlert error={error} /> : <Spinner aria-label={t("join.loading")} />}
        </PageSection>
      )}
    </PublicFrame>
  );
}

function Join({ joining }: { joining: Joining }) {
  const { t } = useTranslation("partners");
  const textOf = useTexts();
  const secret = useLinkSecret();
  return (
    <>
      <PageHead title={t("join.title", { edition: textOf(joining.name) })}>
        <Content component="p" className="pf-v6-u-mt-sm">
          {textOf(joining.city)} · <CalendarDate date={joining.startsOn} /> – <CalendarDate date={joining.endsOn} />
        </Content>
        {joining.open && <Content component="p">{t("join.until", { endsOn: joining.endsOn })}</Content>}
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        {!joining.open && (
          <Notice isInline variant="info" component="h2" title={t("join.over", { endsOn: joining.endsOn })}>
            <Link to="/join">{t("join.others")}</Link>
          </Notice>
        )}
        {secret ? (
          <BehindLink key={secret} secret={secret} joining={joining} />
        ) : (
          joining.open && <AskForLink edition={joining.edition} />
        )}
      </PageSection>
    </>
  );
}

function BehindLink({ secret, joining: { edition, open } }: { secret: string; joining: Joining }) {
  const { t } = useTranslation("partners");
  const { data, error } = useQuery(applicationOf(secret));
  if (data) {
    return <ApplicationBody opened={data} secret={secret} open={open} />;
  }
  if (!error) {
    return <Spinner aria-label={t("join.loading")} />;
  }
  return (
    <>
      <ProblemAlert error={error} />
      {open && asProblem(error).status === 404 && <AskForLink edition={edition} />}
    </>
  );
}
