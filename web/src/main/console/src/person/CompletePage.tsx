import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
  Spinner,
} from "@patternfly/react-core";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import LinkIcon from "@patternfly/react-icons/dist/esm/icons/link-icon";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { useLinkSecret } from "../app/linkSecret";
import { PublicFrame } from "../app/PublicFrame";
import { useTitle } from "../app/title";
import { useProblemText } from "../components/problemText";
import { openedBy } from "./keeper";
import { PersonBody } from "./PersonBody";

/** The person behind a link from a mail. */
export function CompletePage() {
  const secret = useLinkSecret();
  return (
    <PublicFrame>
      <BehindLink key={secret} secret={secret} />
    </PublicFrame>
  );
}

function BehindLink({ secret }: { secret: string }) {
  const { t } = useTranslation("person");
  const { data, error, refetch } = useQuery(openedBy(secret));
  if (data) {
    return <PersonBody opened={data} secret={secret} />;
  }
  return error ? (
    <Closed error={error} retry={() => void refetch()} />
  ) : (
    <PageSection hasBodyWrapper={false}>
      <Spinner aria-label={t("loading")} />
    </PageSection>
  );
}

const LINKS = ["person-link-unknown", "person-link-expired", "person-link-replaced"] as const;

/** Why the link opens nothing, and what to do about it. */
function Closed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation(["person", "common"]);
  const problemText = useProblemText();
  const { code } = asProblem(error);
  const known = LINKS.find((one) => one === code);
  const title = known ? t(`closed.${known}.title`) : t("closed.other");
  useTitle(title);
  return (
    <EmptyState icon={known ? LinkIcon : ExclamationCircleIcon} titleText={title} headingLevel="h1">
      <EmptyStateBody>{known ? t(`closed.${known}.body`) : problemText(error).title}</EmptyStateBody>
      {!known && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button onClick={retry}>{t("common:error.retry")}</Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
