import { useTranslation } from "react-i18next";
import type { Remedy } from "../api/schema";

/** What can be done against a decision, in the language in which it was said. */
export function RemedyText({ remedy }: { remedy: Remedy | undefined }) {
  const { t } = useTranslation();
  return (
    remedy && (
      <div className="pf-v6-u-mt-sm pf-v6-u-mb-sm">
        <strong>{t("remedy")}</strong>
        <p lang={remedy.language === "zh-CN" ? "zh-Hans" : remedy.language}>{remedy.text}</p>
      </div>
    )
  );
}
