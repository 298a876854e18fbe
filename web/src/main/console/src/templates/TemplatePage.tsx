import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { MailKind } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { LANGUAGES, OWN_NAMES } from "../app/i18n";
import { PageHead } from "../components/PageHead";
import { templateOf, type Place } from "./queries";
import { TemplateForm } from "./TemplateForm";

const KINDS: MailKind[] = [
  "CASE_WAITS",
  "CASE_REMINDER",
  "CASE_ESCALATED",
  "CASE_RETURNED",
  "CASE_APPROVED",
  "CASE_REJECTED",
  "DECISION_REVOKED",
  "STAFF_READY",
  "STAFF_DECIDED",
  "ORGANISATION_DECIDED",
  "JOINING_LINK",
  "JOINING_RETURNED",
  "JOINING_ACCREDITED",
  "JOINING_REJECTED",
  "STAFF_COMPLETION",
  "STAFF_CONSENT",
  "DIGEST",
];

/** One mail's text in one language: changed, looked at with a real case, or reset. */
export function TemplatePage() {
  const params = useParams();
  const kind = KINDS.find((candidate) => candidate === params.kind);
  const language = LANGUAGES.find((candidate) => candidate === params.language);
  return kind && language ? <KnownTemplate place={{ kind, language }} /> : <NotFoundPage />;
}

function KnownTemplate({ place }: { place: Place }) {
  const { t } = useTranslation("templates");
  const { data } = useSuspenseQuery(templateOf(place));
  return (
    <>
      <PageHead
        title={t("one.title", { kind: t(`kind.${place.kind}`), language: OWN_NAMES[place.language] })}
        trail={[{ text: t("title"), to: "/mail-templates" }]}
      />
      <PageSection hasBodyWrapper={false}>
        <TemplateForm key={`${place.kind} ${place.language}`} template={data} />
      </PageSection>
    </>
  );
}
