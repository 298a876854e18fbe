import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import UserClockIcon from "@patternfly/react-icons/dist/esm/icons/user-clock-icon";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { useProblemText } from "../components/problemText";
import { useTitle } from "./title";
import { RouterLink } from "../components/RouterLink";

interface MessagePageProps {
  icon: React.ComponentType;
  title: string;
  body: string;
  children?: ReactNode;
}

function MessagePage({ icon, title, body, children }: MessagePageProps) {
  useTitle(title);
  return (
    <EmptyState icon={icon} titleText={title} headingLevel="h1">
      <EmptyStateBody>{body}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>{children}</EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}

function HomeLink() {
  const { t } = useTranslation();
  return (
    <Button component={RouterLink} href="/">
      {t("error.home")}
    </Button>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <MessagePage icon={SearchIcon} title={t("error.notFound.title")} body={t("error.notFound.body")}>
      <HomeLink />
    </MessagePage>
  );
}

export function NoPermissionPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { code } = asProblem(error);
  const problemText = useProblemText();
  const body = code === "forbidden" ? t("error.noPermission.body") : problemText(error).title;
  return (
    <MessagePage icon={BanIcon} title={t("error.noPermission.title")} body={body}>
      {code === "excluded-roles" ? (
        <Button component="a" href="/logout">
          {t("user.signOut")}
        </Button>
      ) : (
        <HomeLink />
      )}
    </MessagePage>
  );
}

/** Nobody is signed in and nothing has been typed yet: asking for the page again leads to the sign-in. */
function SignInPage() {
  const { t } = useTranslation();
  return (
    <MessagePage icon={UserClockIcon} title={t("expired.title")} body={t("expired.fresh")}>
      <Button onClick={() => window.location.reload()}>{t("expired.signIn")}</Button>
    </MessagePage>
  );
}

/** Where the sign-in in a second tab ends. */
export function SignedInPage() {
  const { t } = useTranslation();
  return (
    <main>
      <MessagePage icon={CheckCircleIcon} title={t("signedIn.title")} body={t("signedIn.body")}>
        <HomeLink />
      </MessagePage>
    </main>
  );
}

function FailurePage({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const { title, body } = useProblemText()(error);
  return (
    <MessagePage
      icon={ExclamationCircleIcon}
      title={t("error.failed.title")}
      body={[title, body].filter(Boolean).join(" ")}
    >
      <Button onClick={retry}>{t("error.retry")}</Button>
    </MessagePage>
  );
}

/** The page for what failed to load, by what the server said. */
export function ProblemPage({ error, retry }: { error: unknown; retry: () => void }) {
  switch (asProblem(error).status) {
    case 401:
      return <SignInPage />;
    case 403:
      return <NoPermissionPage error={error} />;
    case 404:
      return <NotFoundPage />;
    default:
      return <FailurePage error={error} retry={retry} />;
  }
}

/** The last resort of the router. */
export function CrashPage() {
  return (
    <main>
      <FailurePage error={undefined} retry={() => window.location.reload()} />
    </main>
  );
}
