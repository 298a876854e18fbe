import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useTranslation } from "react-i18next";
import { useSession } from "../app/session";
import { NothingMatches } from "../components/NothingMatches";
import { RouterLink } from "../components/RouterLink";
import { FILTERS } from "./filter";

/** Says why the list is empty and what to do about it. */
export function DelegationsEmpty({ filtered, edition }: { filtered: boolean; edition: number }) {
  const { t } = useTranslation("delegations");
  const session = useSession();
  const own = session.may("delegations.edit") && session.unit;
  if (filtered) {
    return <NothingMatches title={t("empty.filtered")} filters={FILTERS} />;
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
