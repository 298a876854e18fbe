import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from "@patternfly/react-core";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import { useTranslation } from "react-i18next";
import { useFilters } from "./keyset";

interface NothingMatchesProps {
  title: string;
  /** What to do about it, where that is not a shorter name. */
  advice?: string;
  /** The parameters in the address that narrow the list. */
  filters: readonly string[];
}

/** A list that is empty only because of what it is narrowed to: says so, and leads to the whole list. */
export function NothingMatches({ title, advice, filters }: NothingMatchesProps) {
  const { t } = useTranslation();
  const { clear } = useFilters();
  return (
    <EmptyState icon={SearchIcon} titleText={title} headingLevel="h2">
      <EmptyStateBody>{advice ?? t("filter.nothing")}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" onClick={() => clear(...filters)}>
            {t("filter.clear")}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
