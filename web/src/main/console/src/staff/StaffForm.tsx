import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { StaffEntry } from "../api/schema";
import { Draft, useWaitingDraft } from "../components/Draft";
import { ErrorSummary } from "../components/ErrorSummary";
import { ChoiceField, TextField } from "../components/inputs";
import { DocumentFields, NameFields } from "../components/PersonFields";
import { ProblemAlert } from "../components/ProblemAlert";
import { useViolationText } from "../components/problemText";
import { CATEGORIES } from "../components/categories";
import { EMPTY, entryOf, FIELDS, staffSchema, type StaffField, type StaffForm as Values } from "./staffSchema";
import { useStaffFieldName } from "./StaffFacts";

interface StaffFormProps {
  stored?: { values: Values; version: number; maskedNumber: string | undefined };
  saveText: string;
  save: (entry: StaffEntry, version: number) => Promise<void>;
  leave: () => void;
}

/** One column; what was typed stays when a request fails or someone else was quicker. */
export function StaffForm({ stored, saveText, save, leave }: StaffFormProps) {
  const { t } = useTranslation(["staff", "common"]);
  const fieldName = useStaffFieldName();
  const violationText = useViolationText();
  const waiting = useWaitingDraft<Values>();
  const current = stored?.values ?? EMPTY;
  const [opened, setOpened] = useState(waiting?.opened ?? current);
  const [version, setVersion] = useState(waiting?.version ?? stored?.version);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const form = useForm<Values>({
    defaultValues: opened,
    resolver: zodResolver(staffSchema(stored?.maskedNumber !== undefined)),
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const show = (error: unknown) => {
    const atFields = asProblem(error).violations.filter(({ pointer }) => isField(pointer.slice(1)));
    for (const violation of atFields) {
      form.setError(violation.pointer.slice(1) as StaffField, { message: violationText(violation) });
    }
    setFailure(atFields.length > 0 ? undefined : error);
  };
  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      await save(entryOf(values), version ?? 0);
      setSaved(true);
    } catch (error) {
      show(error);
    }
  });
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened}
        version={version}
        done={saved}
        leave={leave}
        onDiscard={() => {
          form.reset(current);
          setOpened(current);
          setVersion(stored?.version);
          setFailure(undefined);
        }}
      />
      <Form
        className="ciep-form"
        noValidate
        aria-label={saveText}
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={fieldName} />
        <ProblemAlert error={failure} />
        <StaffFields maskedNumber={stored?.maskedNumber} />
        <ActionGroup>
          <Button type="submit" isLoading={isSubmitting} isDisabled={isSubmitting}>
            {saveText}
          </Button>
          <Button variant="link" onClick={leave}>
            {t("common:cancel")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}

function isField(name: string): boolean {
  return (FIELDS as readonly string[]).includes(name);
}

function StaffFields({ maskedNumber }: { maskedNumber: string | undefined }) {
  const { t } = useTranslation(["staff", "members", "common"]);
  return (
    <>
      <ChoiceField
        name="category"
        label={t("field.category")}
        help={t("field.categoryHelp")}
        placeholder={t("members:choose")}
        options={CATEGORIES.map((category) => ({ value: category, label: t(`common:categoryName.${category}`) }))}
      />
      <NameFields />
      <DocumentFields maskedNumber={maskedNumber} />
      <TextField name="position" label={t("members:field.position")} optional maxLength={200} />
      <TextField name="phone" label={t("members:field.phone")} type="tel" optional maxLength={40} />
      <TextField
        name="email"
        label={t("members:field.email")}
        help={t("field.emailHelp")}
        type="email"
        optional
        maxLength={254}
      />
    </>
  );
}
