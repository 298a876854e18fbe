import { ActionGroup, Button, Card, CardBody, CardTitle, DescriptionList, Form } from "@patternfly/react-core";
import { FormProvider } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { RemedyTemplate } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Draft } from "../components/Draft";
import { Fact } from "../components/Fact";
import { LongTextField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { RemedyText } from "../components/RemedyText";
import { StaleForm } from "../components/StaleForm";
import { StoredTexts } from "../components/StoredTexts";
import { changedFields, useStoredForm, type Stored } from "../components/storedForm";
import { useChangeRemedy, useRemedyPreview } from "./queries";

type Values = Record<"text" | "objectionDays" | "case", string>;

const storedOf = ({ text, objectionDays, version }: RemedyTemplate, reference = ""): Stored<Values> => ({
  values: { text, objectionDays: String(objectionDays), case: reference },
  version,
});

const LABELS = { text: "field.text", objectionDays: "field.days" } as const;

/** Text and objection period; what is refused is said at its field, and what was typed stays when someone else was quicker. */
export function RemedyForm({ template }: { template: RemedyTemplate }) {
  const { t } = useTranslation("remedies");
  const toasts = useToasts();
  const place = { occasion: template.occasion, language: template.language };
  const change = useChangeRemedy(place);
  const preview = useRemedyPreview(place);
  const stored = storedOf(template);
  const { form, opened, take, keep, stale } = useStoredForm(stored, change.isPending);
  const { refuse: refused } = useRefusals(["text", "objectionDays"], form.setError);
  const save = form.handleSubmit(({ text, objectionDays, case: reference }) =>
    change.mutate(
      { version: opened.version, body: { text, objectionDays: Number(objectionDays) } },
      {
        onSuccess: (saved) => {
          take(storedOf(saved, reference));
          toasts.succeeded(t("saved"));
        },
        onError: refused,
      },
    ),
  );
  const show = form.handleSubmit(({ text, objectionDays, case: reference }) => {
    const wanted = { text, objectionDays: Number(objectionDays) };
    change.reset();
    preview.mutate(reference.trim() ? { ...wanted, case: reference.trim() } : wanted, { onError: refused });
  });
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened.values}
        version={opened.version}
        done={false}
        leave={() => undefined}
        onDiscard={() => take(stored)}
      />
      <Form className="ciep-form" noValidate onSubmit={(event) => void save(event)}>
        {stale ? (
          <StaleForm
            onKeepMine={() => {
              keep();
              change.reset();
            }}
            onTakeTheirs={() => {
              take(stored);
              change.reset();
            }}
          >
            <StoredTexts
              texts={changedFields(opened.values, stored.values)
                .filter((field) => field !== "case")
                .map((field) => ({ label: t(LABELS[field]), text: stored.values[field] }))}
            />
          </StaleForm>
        ) : (
          <ProblemAlert error={change.error ?? preview.error} />
        )}
        <LongTextField name="text" label={t("field.text")} maxLength={2000} rows={6} />
        <DescriptionList isCompact isHorizontal aria-label={t("placeholders.title")}>
          {template.placeholders.map((name) => (
            <Fact key={name} term={`{${name}}`}>
              {t(`placeholders.${name}`)}
            </Fact>
          ))}
        </DescriptionList>
        <TextField name="objectionDays" type="number" label={t("field.days")} help={t("field.daysHelp")} />
        <TextField name="case" label={t("field.case")} help={t("field.caseHelp")} maxLength={20} optional />
        <ActionGroup>
          <Button type="submit" isLoading={change.isPending} isDisabled={change.isPending}>
            {t("save")}
          </Button>
          <Button
            variant="secondary"
            isLoading={preview.isPending}
            isDisabled={preview.isPending}
            onClick={() => void show()}
          >
            {t("show")}
          </Button>
        </ActionGroup>
      </Form>
      {preview.data && (
        <Card isCompact component="section" aria-label={t("preview")} className="pf-v6-u-mt-lg">
          <CardTitle component="h2">{t("preview")}</CardTitle>
          <CardBody>
            <RemedyText remedy={preview.data} />
          </CardBody>
        </Card>
      )}
    </FormProvider>
  );
}
