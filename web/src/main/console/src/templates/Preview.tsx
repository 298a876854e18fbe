import { Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { MailText } from "../api/schema";
import type { MailLanguage } from "./queries";

/** How the mail would read. */
export function Preview({ text, language }: { text: MailText; language: MailLanguage }) {
  const { t } = useTranslation("templates");
  return (
    <Card isCompact component="section" aria-label={t("preview.title")} className="pf-v6-u-mt-lg">
      <CardTitle component="h2">{t("preview.title")}</CardTitle>
      <CardBody lang={language}>
        <strong>{text.subject}</strong>
        <div className="ciep-mail pf-v6-u-mt-sm">{text.body}</div>
      </CardBody>
    </Card>
  );
}
