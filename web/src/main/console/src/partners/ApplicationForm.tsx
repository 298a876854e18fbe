import { zodResolver } from "@hookform/resolvers/zod";
import { ActionGroup, Button, Form, FormSection } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKeys } from "../api/idempotency";
import type { Application } from "../api/schema";
import type { Saving } from "../components/draftSaving";
import { ErrorSummary } from "../components/ErrorSummary";
import { ChoiceField, LongTextField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { Time } from "../components/Time";
import { UploadsContext, useUploads } from "../documents/uploads";
import { UploadsNotice } from "../documents/UploadsNotice";
import { ApplicationDocuments } from "./ApplicationDocuments";
import {
  contentSchema,
  FIELDS,
  formOf,
  Keeper,
  KINDS,
  useLookAgain,
  type ContentForm,
  type Field,
} from "./application";
import { useFieldName, useWarnings } from "./fields";
import { useAutosave } from "./useAutosave";
import { Notice } from "../components/Notice";

interface ApplicationFormProps {
  opened: Application;
  secret: string;
  onSubmitted: (application: Application) => void;
}

/** One column, saved by itself; after a return only what was remarked on is open. */
export function ApplicationForm({ opened, secret, onSubmitted }: ApplicationFormProps) {
  const { t } = useTranslation(["partners", "documents"]);
  const fieldName = useFieldName();
  const form = useForm<ContentForm>({
    resolver: zodResolver(contentSchema),
    defaultValues: formOf(opened.content),
    mode: "onTouched",
  });
  const [keeper] = useState(() => new Keeper(secret, opened));
  const { saved, setSaved, save, saving } = useAutosave(form, keeper, opened);
  const lookAgain = useLookAgain(secret, (seen) =>
    setSaved((latest) => (latest.version > seen.version ? latest : seen)),
  );
  const { uploads, report } = useUploads();
  const keys = useIdempotencyKeys();
  const { refuse, unsaid } = useRefusals<Field>(FIELDS, (field, refusal) => form.setError(field, refusal));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await save();
      return keeper.submit(keys.for(form.getValues()));
    },
    onSuccess: onSubmitted,
    onError: refuse,
  });
  // What was submitted is closed, and a file on its way would be dropped
  const submit = () => {
    if (!uploads.isSending) {
      mutate();
    }
  };
  const { errors, submitCount } = form.formState;
  return (
    <FormProvider {...form}>
      <Form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={fieldName} />
        <ProblemAlert error={unsaid(error) ?? (saving.state === "failed" ? saving.error : null)} />
        <Fields application={saved} open={opened.openFields} />
        <Group title={t("documents:label")} about={t("documents:about")}>
          <UploadsContext value={report}>
            <ApplicationDocuments application={saved} secret={secret} onChanged={lookAgain} />
          </UploadsContext>
        </Group>
        <SavedNotice saving={saving} saved={saved} />
        <UploadsNotice uploads={uploads} />
        <ActionGroup>
          <Button type="submit" isLoading={isPending} isDisabled={isPending} isAriaDisabled={uploads.isSending}>
            {t("application.submit")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}

/** Says whether the draft is saved, and until when its link opens it. */
function SavedNotice({ saving, saved }: { saving: Saving; saved: Application }) {
  const { t } = useTranslation("partners");
  const isWhole = contentSchema.safeParse(useWatch<ContentForm>()).success;
  const state = saving.state === "saved" && !isWhole ? "partly" : saving.state;
  const isWarning = state !== "saved" && state !== "saving";
  return (
    <div aria-live="polite">
      <Notice
        isInline
        isPlain
        variant={isWarning ? "warning" : "info"}
        title={t(`application.saving.${state}`)}
        component="p"
      >
        {saving.state === "saved" && (
          <>
            <Time at={saved.savedAt} />
            <br />
          </>
        )}
        {t("application.until")} <Time at={saved.expiresAt} />
      </Notice>
    </div>
  );
}

interface FieldsProps {
  application: Application;
  open: string[];
}

function Fields({ application, open }: FieldsProps) {
  const { t } = useTranslation("partners");
  const fieldName = useFieldName();
  const warnings = useWarnings(application);
  const of = (name: Field) => ({
    name,
    label: fieldName(name),
    isDisabled: !open.includes(name),
    warnings: warnings(name),
  });
  return (
    <>
      <Group title={t("group.name")} about={t("group.nameAbout")}>
        <TextField {...of("nameZh")} lang="zh-CN" maxLength={200} optional />
        <TextField {...of("nameEn")} lang="en" maxLength={200} optional />
        <TextField {...of("nameDe")} lang="de" maxLength={200} optional />
      </Group>
      <Group title={t("group.registration")} about={t("group.registrationAbout")}>
        <ChoiceField
          {...of("kind")}
          placeholder={t("choose")}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <TextField {...of("creditCode")} help={t("help.creditCode")} maxLength={40} optional />
        <TextField {...of("registerNumber")} help={t("help.registerNumber")} maxLength={60} optional />
        <LongTextField {...of("address")} maxLength={400} rows={2} />
      </Group>
      <Group title={t("group.contact")} about={t("group.contactAbout", { email: application.email })}>
        <TextField {...of("contactName")} maxLength={200} autoComplete="name" />
        <TextField {...of("contactPhone")} type="tel" maxLength={40} autoComplete="tel" optional />
      </Group>
      <Group title={t("group.stand")} about={t("group.standAbout")}>
        <TextField {...of("booths")} maxLength={6} optional />
        <TextField {...of("area")} help={t("help.area")} maxLength={9} optional />
      </Group>
    </>
  );
}

function Group({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <FormSection title={title} titleElement="h2">
      <p className="ciep-subtle">{about}</p>
      {children}
    </FormSection>
  );
}
