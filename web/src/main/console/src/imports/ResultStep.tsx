import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Import } from "../api/schema";
import { useCodeText } from "../components/problemText";
import { RouterLink } from "../components/RouterLink";
import { ErrorWorkbookButton } from "./CheckStep";
import { useDestination } from "./destination";

/** What came of it, and the way to the list. */
export function ResultStep({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const codeText = useCodeText();
  const { texts, list, start, changes } = useDestination();
  const client = useQueryClient();
  useEffect(() => {
    changes.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
  }, [client, changes]);
  const failed = one.status === "FAILED";
  return (
    <EmptyState
      icon={failed ? ExclamationCircleIcon : CheckCircleIcon}
      status={failed ? "danger" : "success"}
      titleText={failed ? texts.failed : texts.done(one.imported ?? 0)}
      headingLevel="h2"
    >
      <EmptyStateBody>
        {failed && one.failure && codeText(one.failure)}
        {!failed && one.counts.refused > 0 && t("result.refused", { count: one.counts.refused })}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button component={RouterLink} href={list}>
            {texts.list}
          </Button>
          {one.counts.refused > 0 && <ErrorWorkbookButton one={one} />}
        </EmptyStateActions>
        <EmptyStateActions>
          <Button variant="link" component={RouterLink} href={start}>
            {t("result.again")}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
