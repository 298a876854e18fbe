import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { MailTemplate } from "../api/schema";
import { useToasts } from "../app/toasts";
import { LongTextField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { Placeholders } from "./Placeholders";
import { Preview } from "./Preview";
import { useChangeTemplate, usePreview } from "./queries";
import { ResetTemplate } from "./ResetTemplate";

interface Values {
  subject: string;
  body: string;
  case: string;
}

/** Subject and text with their placeholders; what is refused is said at its field, with its place. */
export function TemplateForm({ template }: { template: MailTemplate }) {
  const { t } = useTranslation("templates");
  const toasts = useToasts();
  const place = { kind: template.kind, language: template.language };
  const change = useChangeTemplate(place);
  const preview = usePreview(place);
  const [resetting, setResetting] = useState(false);
  const form = useForm<Values>({ defaultValues: { subject: template.subject, body: template.body, case: "" } });
  const refused = useRefusals(["subject", "body"], form.setError);
  const save = form.handleSubmit(({ subject, body }) =>
    change.mutate(
      { version: template.version, body: { subject, body } },
      { onSuccess: () => toasts.succeeded(t("saved")), onError: refused },
    ),
  );
  const show = form.handleSubmit(({ case: reference, ...text }) =>
    preview.mutate(reference.trim() ? { ...text, case: reference.trim() } : text, { onError: refused }),
  );
  return (
    <FormProvider {...form}>
      <Form
        className="ciep-form"
        noValidate
        onSubmit={(event) => {
          void save(event);
        }}
      >
        <ProblemAlert error={change.error ?? preview.error} />
        <TextField name="subject" label={t("field.subject")} maxLength={200} lang={template.language} />
        <LongTextField name="body" label={t("field.body")} maxLength={4000} rows={12} />
        <Placeholders names={template.placeholders} />
        <TextField name="case" label={t("field.case")} help={t("field.caseHelp")} maxLength={20} optional />
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
      {resetting && <ResetTemplate template={template} onClose={() => setResetting(false)} />}
    </FormProvider>
  );
}
