import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Import } from "../api/schema";
import { useCodeText } from "../components/problemText";
import { addressOf, usePlace } from "../delegations/place";
import { delegationKeys } from "../delegations/queries";
import { ErrorWorkbookButton } from "./CheckStep";
import { RouterLink } from "../components/RouterLink";

/** What came of it, and the way to the list. */
export function ResultStep({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const codeText = useCodeText();
  const address = addressOf(usePlace());
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: delegationKeys.all });
    void client.invalidateQueries({ queryKey: ["home"] });
  }, [client]);
  const failed = one.status === "FAILED";
  return (
    <EmptyState
      icon={failed ? ExclamationCircleIcon : CheckCircleIcon}
      status={failed ? "danger" : "success"}
      titleText={failed ? t("result.failed") : t("result.done", { count: one.imported ?? 0 })}
      headingLevel="h2"
    >
      <EmptyStateBody>
        {failed && one.failure && codeText(one.failure)}
        {!failed && one.counts.refused > 0 && t("result.refused", { count: one.counts.refused })}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button component={RouterLink} href={address}>
            {t("result.list")}
          </Button>
          {one.counts.refused > 0 && <ErrorWorkbookButton one={one} />}
        </EmptyStateActions>
        <EmptyStateActions>
          <Button variant="link" component={RouterLink} href={`${address}/imports/new`}>
            {t("result.again")}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
