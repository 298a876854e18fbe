import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { MailTemplate } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Draft } from "../components/Draft";
import { LongTextField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { StaleForm } from "../components/StaleForm";
import { StoredTexts } from "../components/StoredTexts";
import { changedFields, useStoredForm, type Stored } from "../components/storedForm";
import { Placeholders } from "./Placeholders";
import { Preview } from "./Preview";
import { useChangeTemplate, usePreview } from "./queries";
import { ResetTemplate } from "./ResetTemplate";

type Values = Record<"subject" | "body" | "case", string>;

const CASE_HELP = {
  STAFF_ACCREDITATION: "field.caseHelpOfPerson",
  PARTNER_ORGANISATION: "field.caseHelpOfOrganisation",
} as const;

/** Which cases such a mail can be about. */
function caseHelpOf({ caseKind }: MailTemplate) {
  return caseKind ? CASE_HELP[caseKind] : "field.caseHelp";
}

const storedOf = ({ subject, body, version }: MailTemplate, reference = ""): Stored<Values> => ({
  values: { subject, body, case: reference },
  version,
});

/** Subject and text with their placeholders; what is refused is said at its field, and what was typed stays when someone else was quicker. */
export function TemplateForm({ template }: { template: MailTemplate }) {
  const { t } = useTranslation("templates");
  const toasts = useToasts();
  const place = { kind: template.kind, language: template.language };
  const change = useChangeTemplate(place);
  const preview = usePreview(place);
  const [resetting, setResetting] = useState(false);
  const { form, opened, take, keep, stale } = useStoredForm(storedOf(template), change.isPending);
  const { refuse: refused } = useRefusals(["subject", "body", "case"], form.setError);
  const save = form.handleSubmit(({ subject, body, case: reference }) =>
    change.mutate(
      { version: opened.version, body: { subject, body } },
      {
        onSuccess: (saved) => {
          take(storedOf(saved, reference));
          toasts.succeeded(t("saved"));
        },
        onError: refused,
      },
    ),
  );
  const show = form.handleSubmit(({ case: reference, ...text }) => {
    change.reset();
    preview.mutate(reference.trim() ? { ...text, case: reference.trim() } : text, { onError: refused });
  });
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened.values}
        version={opened.version}
        done={false}
        leave={() => undefined}
        onDiscard={() => take(storedOf(template))}
      />
      <Form
        className="ciep-form"
        noValidate
        onSubmit={(event) => {
          void save(event);
        }}
      >
        {stale ? (
          <StaleForm
            onKeepMine={() => {
              keep();
              change.reset();
            }}
            onTakeTheirs={() => {
              take(storedOf(template));
              change.reset();
            }}
          >
            <StoredTexts
              texts={changedFields(opened.values, storedOf(template).values)
                .filter((field) => field !== "case")
                .map((field) => ({ label: t(`field.${field}`), text: template[field] }))}
            />
          </StaleForm>
        ) : (
          <ProblemAlert error={change.error ?? preview.error} />
        )}
        <TextField name="subject" label={t("field.subject")} maxLength={200} lang={template.language} />
        <LongTextField name="body" label={t("field.body")} maxLength={4000} rows={12} />
        <Placeholders names={template.placeholders} />
        <TextField name="case" label={t("field.case")} help={t(caseHelpOf(template))} maxLength={20} optional />
        <ActionGroup>
          <Button type="submit" isLoading={change.isPending} isDisabled={change.isPending}>
            {t("save")}
          </Button>
          <Button
            variant="secondary"
            isLoading={preview.isPending}
            isDisabled={preview.isPending}
            onClick={() => {
              void show();
            }}
          >
            {t("preview.show")}
          </Button>
          {template.changed && (
            <Button variant="link" isDanger onClick={() => setResetting(true)}>
              {t("reset.open")}
            </Button>
          )}
        </ActionGroup>
      </Form>
      {preview.data && <Preview text={preview.data} language={template.language} />}
      {resetting && (
        <ResetTemplate
          template={template}
          onReset={(stored) => take(storedOf(stored))}
          onClose={() => setResetting(false)}
        />
      )}
    </FormProvider>
  );
}
