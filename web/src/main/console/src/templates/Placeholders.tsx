import { DescriptionList } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { MailPlaceholder } from "../api/schema";
import { Fact } from "../components/Fact";

/** What may stand in braces in this kind of mail, and what will stand in its place. */
export function Placeholders({ names }: { names: MailPlaceholder[] }) {
  const { t } = useTranslation("templates");
  return (
    <section aria-label={t("placeholders.title")}>
      <p>{t("placeholders.about")}</p>
      <DescriptionList isCompact isHorizontal className="pf-v6-u-mt-sm">
        {names.map((name) => (
          <Fact key={name} term={`{${name}}`}>
            {t(`placeholders.${name}`)}
          </Fact>
        ))}
      </DescriptionList>
    </section>
  );
}
