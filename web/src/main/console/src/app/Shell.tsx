import { Page, PageSection, SkipToContent, Skeleton, Spinner } from "@patternfly/react-core";
import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { ErrorBoundary } from "./ErrorBoundary";
import { ConsoleMasthead } from "./ConsoleMasthead";
import { ConsoleNavigation } from "./ConsoleNavigation";
import { DemonstrationBanner } from "./DemonstrationBanner";
import { ToastProvider } from "./toasts";
import { OfflineNotice, SessionExpiredNotice } from "./notices";

const MAIN = "main-content";

/** The frame around every page. */
export function Shell() {
  return (
    <ToastProvider>
      <ErrorBoundary>
        <Suspense fallback={<Starting />}>
          <Frame />
        </Suspense>
      </ErrorBoundary>
    </ToastProvider>
  );
}

function Starting() {
  const { t } = useTranslation();
  return (
    <main>
      <Spinner aria-label={t("loading")} />
    </main>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const first = useRef(true);
  const [mobile, setMobile] = useState(false);
  // On a phone the navigation lies over the page; it is open only for the page on which it was opened.
  // Another edition is another page, even where only the address's parameters say so.
  const [openOn, setOpenOn] = useState<string>();
  const [wideOpen, setWideOpen] = useState(true);
  const address = `${pathname}${search}`;
  const open = mobile ? openOn === address : wideOpen;
  const toggle = () => (mobile ? setOpenOn(open ? undefined : address) : setWideOpen(!open));
  useEffect(() => {
    // After a change of page the keyboard goes on from its start, as after a full load.
    if (!first.current) {
      document.getElementById(MAIN)?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [pathname]);
  return (
    <Page
      masthead={<ConsoleMasthead sidebarOpen={open} toggleSidebar={toggle} />}
      banner={<DemonstrationBanner />}
      sidebar={<ConsoleNavigation open={open} />}
      onPageResize={(_event, { mobileView }: { mobileView: boolean }) => {
        if (mobileView !== mobile) {
          setMobile(mobileView);
          setOpenOn(undefined);
        }
      }}
      mainContainerId={MAIN}
      mainTabIndex={0}
      skipToContent={<SkipToContent href={`#${MAIN}`}>{t("skip")}</SkipToContent>}
    >
      <OfflineNotice />
      <ErrorBoundary key={pathname}>
        <Suspense key={pathname} fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
      <SessionExpiredNotice />
      <ScrollRestoration />
    </Page>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <PageSection aria-busy="true">
      <Skeleton screenreaderText={t("loading")} height="2rem" width="33%" />
      <br />
      {[1, 2, 3, 4, 5].map((line) => (
        <div key={line}>
          <Skeleton height="1.5rem" />
          <br />
        </div>
      ))}
    </PageSection>
  );
}
