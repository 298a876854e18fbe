import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useTranslation } from "react-i18next";
import { useSession } from "../app/session";
import { useFilters } from "../components/keyset";
import { RouterLink } from "../components/RouterLink";

/** Says why the list is empty and what to do about it. */
export function DelegationsEmpty({ filtered, edition }: { filtered: boolean; edition: number }) {
  const { t } = useTranslation("delegations");
  const { clear } = useFilters();
  const session = useSession();
  const own = session.may("delegations.edit") && session.unit;
  if (filtered) {
    return (
      <EmptyState icon={SearchIcon} titleText={t("empty.filtered.title")} headingLevel="h2">
        <EmptyStateBody>{t("empty.filtered.body")}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button variant="link" onClick={() => clear("status", "unit", "q")}>
              {t("filter.clear")}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={UsersIcon} titleText={t("empty.none.title")} headingLevel="h2">
      <EmptyStateBody>{own ? t("empty.none.open") : t("empty.none.wait")}</EmptyStateBody>
      {own && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button component={RouterLink} href={`/editions/${edition}/delegations/${own}`}>
              {t("empty.none.action")}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
