import { EmptyState, EmptyStateBody, PageSection } from "@patternfly/react-core";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useFilters } from "../components/keyset";
import { PageHead } from "../components/PageHead";
import { WordSearch } from "../components/WordSearch";
import { FoundList } from "./FoundList";
import { useSearched } from "./kinds";
import { foundOf, type FoundKind } from "./queries";

/** Everything of an edition that somebody looks for by a name, a part of it, or a reference. */
export function SearchPage() {
  const { t } = useTranslation("search");
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  const kinds = useSearched();
  const { search } = useFilters();
  const words = search.get("q")?.trim().slice(0, 100) ?? "";
  if (!current || String(current.number) !== edition || kinds.length === 0) {
    return <NotFoundPage />;
  }
  return (
    <>
      <PageHead
        title={words ? t("titleOf", { words, number: current.number }) : t("title", { number: current.number })}
      />
      <PageSection hasBodyWrapper={false}>
        <div className="ciep-words pf-v6-u-mb-lg">
          <WordSearch words={words} label={t("label")} placeholder={t("placeholder")} />
        </div>
        {words ? (
          <Results edition={current.number} words={words} kinds={kinds} />
        ) : (
          <EmptyState icon={SearchIcon} titleText={t("begin.title")} headingLevel="h2">
            <EmptyStateBody>{t("begin.body")}</EmptyStateBody>
          </EmptyState>
        )}
      </PageSection>
    </>
  );
}

interface ResultsProps {
  edition: number;
  words: string;
  kinds: FoundKind[];
}

function Results({ edition, words, kinds }: ResultsProps) {
  const { t } = useTranslation("search");
  const all = useSuspenseQueries({ queries: kinds.map((kind) => foundOf(kind, edition, words)) });
  const found = all.map(({ data }) => data).filter(({ total }) => total > 0);
  if (found.length === 0) {
    return (
      <EmptyState icon={SearchIcon} titleText={t("nothing.title", { words })} headingLevel="h2">
        <EmptyStateBody>{t("nothing.body")}</EmptyStateBody>
      </EmptyState>
    );
  }
  return found.map((one) => <FoundList key={one.kind} found={one} list={listOf(one.kind, edition, words)} />);
}

/** The list of a kind, narrowed to these words. */
function listOf(kind: FoundKind, edition: number, words: string): string {
  const asked = new URLSearchParams({ q: words }).toString();
  return kind === "cases" ? `/inbox?view=all&${asked}` : `/editions/${edition}/${kind}?${asked}`;
}
