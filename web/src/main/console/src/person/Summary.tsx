import { Button, DescriptionList, List, ListItem, Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { ConsentPurpose, ConsentToGive } from "../api/schema";
import { Fact } from "../components/Fact";
import { STEPS, type PersonValues } from "./entry";
import { PersonFact, usePersonValue } from "./PersonFact";

interface SummaryProps {
  values: PersonValues;
  maskedNumber: string | undefined;
  consents: ConsentToGive[];
  agreed: ConsentPurpose[];
  onChange: (step: number) => void;
}

/** Everything once more before it is sent. */
export function Summary({ values, maskedNumber, consents, agreed, onChange }: SummaryProps) {
  const { t } = useTranslation("person");
  const valueOf = usePersonValue(maskedNumber);
  const given = consents.filter(({ purpose, state }) => state === "GIVEN" || agreed.includes(purpose));
  return (
    <>
      {STEPS.map(({ name, fields }, step) =>
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
        <Head
          title={t("step.consent.title")}
          onChange={() => onChange(STEPS.findIndex(({ name }) => name === "consent"))}
        />
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
