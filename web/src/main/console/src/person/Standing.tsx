import { Content, DescriptionList, Form, Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { PersonalAccreditation } from "../api/schema";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { Answer } from "./Answer";
import { Consents } from "./Consents";
import { FIELDS } from "./entry";
import { PersonDocuments, type PersonDocumentsProps } from "./PersonDocuments";
import { PersonFact, usePersonValue } from "./PersonFact";
import { Notice } from "../components/Notice";

/** How far it is, what is known, and what the person agreed to. */
export function Standing(props: PersonDocumentsProps) {
  const { accreditation, keeper, onChanged } = props;
  const { t } = useTranslation("person");
  const { reference, status, entered, documents, documentNumberMasked, expiresAt } = accreditation;
  const valueOf = usePersonValue(documentNumberMasked);
  return (
    <>
      <Content component="p">
        {t("reference", { reference })} <StatusLabel status={status} />
      </Content>
      <Said accreditation={accreditation} />
      <Answer accreditation={accreditation} />
      <Consents accreditation={accreditation} keeper={keeper} onChanged={onChanged} />
      {documents.some(({ handedIn, actions }) => handedIn ?? actions.length > 0) && (
        <>
          <Title headingLevel="h2" size="lg" className="pf-v6-u-mt-lg pf-v6-u-mb-sm">
            {t("step.documents.title")}
          </Title>
          <Form onSubmit={(event) => event.preventDefault()}>
            <PersonDocuments {...props} />
          </Form>
        </>
      )}
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mt-lg pf-v6-u-mb-sm">
        {t("known")}
      </Title>
      <DescriptionList isCompact columnModifier={{ default: "1Col", sm: "2Col" }}>
        {FIELDS.filter((field) => valueOf(entered, field) !== "").map((field) => (
          <PersonFact key={field} field={field} value={valueOf(entered, field)} />
        ))}
      </DescriptionList>
      <p className="ciep-subtle pf-v6-u-mt-md">
        {t("kept")} <Time at={expiresAt} />
      </p>
    </>
  );
}

/** What comes next, and whose turn it is. */
function Said({ accreditation }: { accreditation: PersonalAccreditation }) {
  const { t } = useTranslation("person");
  const { stage, status } = accreditation;
  const asks = stage === "CONSENT";
  if (waitsForNobody(accreditation)) {
    return (
      <Notice isInline variant="info" component="h2" title={t("said.halted.title")} className="pf-v6-u-mb-md">
        {t("said.halted.body")}
      </Notice>
    );
  }
  const good = status !== "REFUSED" && status !== "REVOKED" && status !== "WITHDRAWN" && status !== "SUSPENDED";
  return (
    <Notice
      isInline
      variant={asks ? "warning" : good ? "success" : "info"}
      component="h2"
      title={asks ? t("said.consent.title") : t(`said.${status}.title`)}
      className="pf-v6-u-mb-md"
    >
      {asks ? t("said.consent.body") : t(`said.${status}.body`)}
    </Notice>
  );
}

/** An organisation that is suspended or revoked submits nothing, whatever the person does. */
function waitsForNobody({ status, organisationAdmitted }: PersonalAccreditation): boolean {
  return !organisationAdmitted && (status === "DRAFT" || status === "RETURNED");
}
