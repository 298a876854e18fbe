import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the page in the browser's title, history and tab. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t("documentTitle", { title });
  }, [title, t]);
}
