import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import { useTranslation } from "react-i18next";
import { useFilters } from "../components/keyset";

/** Every unit has its row, so only filters leave the list empty. */
export function QuotasEmpty() {
  const { t } = useTranslation("quotas");
  const { clear } = useFilters();
  return (
    <EmptyState icon={SearchIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{t("empty.body")}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" onClick={() => clear("state", "q")}>
            {t("filter.clear")}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
