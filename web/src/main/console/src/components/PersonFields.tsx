import { Button, FormFieldGroup, FormFieldGroupHeader, Grid, GridItem } from "@patternfly/react-core";
import { useMemo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { countryOptions } from "./countries";
import { ChoiceField, TextField } from "./inputs";
import { useIsClosed } from "./openFields";
import type { PersonForm } from "./personForm";
import { useDocumentCheck } from "./useDocumentCheck";
import { useNameProposal } from "./useNameProposal";

const SEXES = ["FEMALE", "MALE", "UNSPECIFIED"] as const;
const KINDS = [
  "RESIDENT_ID",
  "PASSPORT",
  "HK_MACAO_PERMIT",
  "TAIWAN_PERMIT",
  "RESIDENCE_PERMIT",
  "FOREIGN_PERMANENT_RESIDENT_CARD",
] as const;

/** How the name is written, in its own script and in Latin letters. */
export function NameFields() {
  const { t } = useTranslation("members");
  const isClosed = useIsClosed("familyLatin");
  const { propose, doubtful, failed } = useNameProposal();
  const [familyNative, givenNative] = useWatch<PersonForm, ["familyNative", "givenNative"]>({
    name: ["familyNative", "givenNative"],
  });
  const warnings = [doubtful ? t("name.doubtful") : "", failed ? t("name.failed") : ""].filter(Boolean);
  return (
    <FormFieldGroup
      header={
        <FormFieldGroupHeader
          titleText={{ text: t("name.title"), id: "name-title" }}
          titleDescription={t("name.help")}
        />
      }
    >
      <Grid hasGutter sm={6}>
        <GridItem>
          <TextField
            name="familyNative"
            label={t("field.familyNative")}
            maxLength={100}
            optional
            onBlur={() => propose("missing")}
          />
        </GridItem>
        <GridItem>
          <TextField
            name="givenNative"
            label={t("field.givenNative")}
            maxLength={100}
            optional
            onBlur={() => propose("missing")}
          />
        </GridItem>
        <GridItem>
          <TextField name="familyLatin" label={t("field.familyLatin")} maxLength={100} optional warnings={warnings} />
        </GridItem>
        <GridItem>
          <TextField name="givenLatin" label={t("field.givenLatin")} maxLength={100} optional />
        </GridItem>
      </Grid>
      <div>
        <Button
          variant="link"
          isInline
          isDisabled={isClosed || familyNative + givenNative === ""}
          onClick={() => propose("replace")}
        >
          {t("name.propose")}
        </Button>
      </div>
      <TextField name="mrzLine" label={t("field.mrzLine")} help={t("name.mrzHelp")} maxLength={90} optional />
    </FormFieldGroup>
  );
}

/** Which document, and who is its holder. */
export function DocumentFields({ maskedNumber }: { maskedNumber?: string | undefined }) {
  const { t, i18n } = useTranslation("members");
  const { warnings, check } = useDocumentCheck();
  const { getValues, setValue } = useFormContext<PersonForm>();
  const countries = useMemo(() => countryOptions(i18n.language, getValues("nationality")), [i18n.language, getValues]);
  return (
    <FormFieldGroup header={<FormFieldGroupHeader titleText={{ text: t("document.title"), id: "document-title" }} />}>
      <ChoiceField
        name="documentKind"
        label={t("field.documentKind")}
        options={KINDS.map((kind) => ({ value: kind, label: t(`documentKind.${kind}`) }))}
        onBlur={check}
      />
      <TextField
        name="documentNumber"
        label={t("field.documentNumber")}
        help={maskedNumber ? t("document.keep", { number: maskedNumber }) : t("document.help")}
        optional={maskedNumber !== undefined}
        warnings={warnings}
        maxLength={40}
        onBlur={() => {
          setValue("documentNumber", normalised(getValues("documentNumber")));
          check();
        }}
      />
      <TextField name="documentExpiresOn" label={t("field.documentExpiresOn")} type="date" optional />
      <ChoiceField name="nationality" label={t("field.nationality")} options={countries} />
      <TextField
        name="birthDate"
        label={t("field.birthDate")}
        help={t("document.birthHelp")}
        type="date"
        onBlur={check}
      />
      <ChoiceField
        name="sex"
        label={t("field.sex")}
        placeholder={t("choose")}
        options={SEXES.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
        onBlur={check}
      />
    </FormFieldGroup>
  );
}

/** Full-width digits and letters, as Chinese keyboards write them, and spaces are no part of a number. */
function normalised(number: string): string {
  return number.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}
