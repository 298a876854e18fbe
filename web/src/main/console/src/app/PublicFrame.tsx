import { Page, SkipToContent } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PublicMasthead } from "./PublicMasthead";

const MAIN = "main-content";

/** The frame of pages that need no session: one column. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page
      masthead={<PublicMasthead />}
      mainContainerId={MAIN}
      mainTabIndex={0}
      skipToContent={<SkipToContent href={`#${MAIN}`}>{t("skip")}</SkipToContent>}
    >
      <div className="ciep-form">{children}</div>
    </Page>
  );
}
