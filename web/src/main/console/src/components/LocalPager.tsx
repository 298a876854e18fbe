import { Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const SIZE = 50;

/** Pages over something that is already here as a whole. */
export function useLocalPages<T>(items: T[]) {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / SIZE) - 1);
  const shown = Math.min(page, last);
  return { items: items.slice(shown * SIZE, (shown + 1) * SIZE), page: shown, last, setPage };
}

interface LocalPagerProps {
  page: number;
  last: number;
  setPage: (page: number) => void;
  label: string;
}

export function LocalPager({ page, last, setPage, label }: LocalPagerProps) {
  const { t } = useTranslation();
  if (last === 0) {
    return null;
  }
  return (
    <nav aria-label={label} className="pf-v6-u-mt-sm">
      <Button variant="secondary" size="sm" isDisabled={page === 0} onClick={() => setPage(page - 1)}>
        {t("pager.back")}
      </Button>{" "}
      <Button variant="secondary" size="sm" isDisabled={page === last} onClick={() => setPage(page + 1)}>
        {t("pager.next")}
      </Button>{" "}
      <span className="ciep-subtle ciep-numeric">{t("pager.place", { page: page + 1, pages: last + 1 })}</span>
    </nav>
  );
}
