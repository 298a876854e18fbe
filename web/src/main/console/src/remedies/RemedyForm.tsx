import { ActionGroup, Button, Card, CardBody, CardTitle, DescriptionList, Form } from "@patternfly/react-core";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { RemedyTemplate } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Fact } from "../components/Fact";
import { LongTextField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { RemedyText } from "../components/RemedyText";
import { useChangeRemedy, useRemedyPreview } from "./queries";

interface Values {
  text: string;
  objectionDays: string;
  case: string;
}

/** Text and objection period; what is refused is said at its field, with its place. */
export function RemedyForm({ template }: { template: RemedyTemplate }) {
  const { t } = useTranslation("remedies");
  const toasts = useToasts();
  const place = { occasion: template.occasion, language: template.language };
  const change = useChangeRemedy(place);
  const preview = useRemedyPreview(place);
  const form = useForm<Values>({
    defaultValues: { text: template.text, objectionDays: String(template.objectionDays), case: "" },
  });
  const refused = useRefusals(["text", "objectionDays"], form.setError);
  const save = form.handleSubmit(({ text, objectionDays }) =>
    change.mutate(
      { version: template.version, body: { text, objectionDays: Number(objectionDays) } },
      { onSuccess: () => toasts.succeeded(t("saved")), onError: refused },
    ),
  );
  const show = form.handleSubmit(({ text, objectionDays, case: reference }) => {
    const wanted = { text, objectionDays: Number(objectionDays) };
    preview.mutate(reference.trim() ? { ...wanted, case: reference.trim() } : wanted, { onError: refused });
  });
  return (
    <FormProvider {...form}>
      <Form className="ciep-form" noValidate onSubmit={(event) => void save(event)}>
        <ProblemAlert error={change.error ?? preview.error} />
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
