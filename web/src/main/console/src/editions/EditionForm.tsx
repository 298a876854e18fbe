import { ActionGroup, Button, Form, FormFieldGroup, FormFieldGroupHeader } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import { Draft, useWaitingDraft } from "../components/Draft";
import { ErrorSummary } from "../components/ErrorSummary";
import { ChoiceField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useViolationText } from "../components/problemText";
import { editionSchema, type EditionForm as Values } from "./editionSchema";
import { fieldOf } from "./pointers";
import { StaleEdition } from "./StaleEdition";

interface EditionFormProps {
  initial: Values;
  /** The version that is being changed; none for a new edition. */
  version?: number;
  saveText: string;
  save: (form: Values, version: number) => Promise<void>;
  reload?: () => Promise<{ values: Values; version: number }>;
  leave: () => void;
}

export function EditionForm({ initial, version: opened, saveText, save, reload, leave }: EditionFormProps) {
  const { t } = useTranslation(["editions", "common"]);
  const violationText = useViolationText();
  const waiting = useWaitingDraft<Values>();
  const [version, setVersion] = useState(waiting?.version ?? opened ?? 0);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const [shown, setShown] = useState(waiting?.opened ?? initial);
  const [theirs, setTheirs] = useState<{ values: Values; version: number }>();
  const form = useForm<Values>({
    defaultValues: shown,
    resolver: zodResolver(editionSchema),
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    setTheirs(undefined);
    try {
      await save(values, version);
      setSaved(true);
    } catch (error) {
      let isSaid = false;
      for (const violation of asProblem(error).violations) {
        const field = fieldOf(violation.pointer, values);
        if (field) {
          form.setError(field, { message: violationText(violation) });
          isSaid = true;
        }
      }
      // The summary says it: a second alert beside it says less
      setFailure(isSaid ? undefined : error);
      if (asProblem(error).status === 412) {
        setTheirs(await reload?.());
      }
    }
  });
  const adopt = (current: { values: Values; version: number }, keepMine: boolean) => {
    setVersion(current.version);
    setShown(current.values);
    setFailure(undefined);
    form.reset(current.values, keepMine ? { keepValues: true, keepDirty: true } : {});
  };
  return (
    <FormProvider {...form}>
      <Draft
        opened={shown}
        version={version}
        done={saved}
        leave={leave}
        onDiscard={() => {
          form.reset(initial);
          setShown(initial);
          setVersion(opened ?? 0);
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
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={(field) => t(`field.${field as keyof Values}`)} />
        {failure && asProblem(failure).status === 412 ? (
          <StaleEdition
            opened={shown}
            theirs={theirs?.values}
            onKeepMine={() => theirs && adopt(theirs, true)}
            onTakeTheirs={() => theirs && adopt(theirs, false)}
          />
        ) : (
          <ProblemAlert error={failure} />
        )}
        <EditionFields isNew={opened === undefined} />
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

const MODES = ["ON_SITE", "HYBRID", "ONLINE"] as const;

function EditionFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation("editions");
  const group = (id: string, text: string) => (
    <FormFieldGroupHeader titleText={{ text, id }} titleDescription={t("beijing")} />
  );
  return (
    <>
      {isNew && <TextField name="number" label={t("field.number")} type="number" />}
      <TextField name="nameZh" label={t("field.nameZh")} lang="zh-CN" maxLength={200} />
      <TextField name="nameEn" label={t("field.nameEn")} lang="en" maxLength={200} />
      <TextField name="nameDe" label={t("field.nameDe")} lang="de" maxLength={200} />
      <TextField name="cityZh" label={t("field.cityZh")} lang="zh-CN" maxLength={200} />
      <TextField name="cityEn" label={t("field.cityEn")} lang="en" maxLength={200} />
      <TextField name="cityDe" label={t("field.cityDe")} lang="de" maxLength={200} />
      <ChoiceField
        name="mode"
        label={t("field.mode")}
        options={MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
      />
      <TextField name="startsOn" label={t("field.startsOn")} type="date" />
      <TextField name="endsOn" label={t("field.endsOn")} type="date" />
      <FormFieldGroup header={group("nomination", t("window.NOMINATION"))}>
        <TextField name="nominationOpens" label={t("field.nominationOpens")} type="datetime-local" optional />
        <TextField
          name="nominationCloses"
          label={t("field.nominationCloses")}
          help={t("closesHelp")}
          type="datetime-local"
          optional
        />
      </FormFieldGroup>
      <FormFieldGroup header={group("confirmation", t("window.CONFIRMATION"))}>
        <TextField name="confirmationOpens" label={t("field.confirmationOpens")} type="datetime-local" optional />
        <TextField
          name="confirmationCloses"
          label={t("field.confirmationCloses")}
          help={t("closesHelp")}
          type="datetime-local"
          optional
        />
      </FormFieldGroup>
    </>
  );
}
