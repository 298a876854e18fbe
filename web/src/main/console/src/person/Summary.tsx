import { Button, DescriptionList, List, ListItem, Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { ConsentPurpose, PersonalAccreditation } from "../api/schema";
import { Fact } from "../components/Fact";
import type { PersonValues, Step } from "./entry";
import { PersonFact, usePersonValue } from "./PersonFact";

interface SummaryProps {
  steps: readonly Step[];
  opened: PersonalAccreditation;
  values: PersonValues;
  agreed: ConsentPurpose[];
  onChange: (step: number) => void;
}

/** Everything once more before it is sent. */
export function Summary({ steps, opened, values, agreed, onChange }: SummaryProps) {
  const { t } = useTranslation(["person", "common"]);
  const { consents, documents, documentNumberMasked } = opened;
  const valueOf = usePersonValue(documentNumberMasked);
  const change = (step: Step["name"]) => onChange(steps.findIndex(({ name }) => name === step));
  const given = consents.filter(({ purpose, state }) => state === "GIVEN" || agreed.includes(purpose));
  return (
    <>
      {steps.map(({ name, fields }, step) =>
        fields.length === 0 ? null : (
          <section key={name} aria-label={t(`step.${name}.title`)}>
            <Head title={t(`step.${name}.title`)} onChange={() => onChange(step)} />
            <DescriptionList isCompact columnModifier={{ default: "1Col", sm: "2Col" }}>
              {fields
                .filter((field) => valueOf(values, field) !== "")
                .map((field) => (
                  <PersonFact key={field} field={field} value={valueOf(values, field)} />
                ))}
            </DescriptionList>
          </section>
        ),
      )}
      <section aria-label={t("step.consent.title")}>
        <Head title={t("step.consent.title")} onChange={() => change("consent")} />
        <DescriptionList isCompact>
          <Fact term={t("consent.agreed")}>
            <List isPlain>
              {given.map(({ purpose }) => (
                <ListItem key={purpose}>{t(`purpose.${purpose}`)}</ListItem>
              ))}
            </List>
          </Fact>
        </DescriptionList>
      </section>
      {documents.length > 0 && (
        <section aria-label={t("step.documents.title")}>
          <Head title={t("step.documents.title")} onChange={() => change("documents")} />
          <DescriptionList isCompact columnModifier={{ default: "1Col", sm: "2Col" }}>
            {documents.map(({ type, handedIn }) => (
              <Fact key={type} term={t(`common:demandedDocument.${type}`)}>
                {handedIn ? <bdi className="ciep-breakable">{handedIn.document.name}</bdi> : t("documents.follows")}
              </Fact>
            ))}
          </DescriptionList>
        </section>
      )}
    </>
  );
}

function Head({ title, onChange }: { title: string; onChange: () => void }) {
  const { t } = useTranslation("person");
  return (
    <Title headingLevel="h3" size="md" className="pf-v6-u-mb-sm">
      {title}{" "}
      <Button variant="link" isInline onClick={onChange} aria-label={t("changeNamed", { title })}>
        {t("change")}
      </Button>
    </Title>
  );
}
