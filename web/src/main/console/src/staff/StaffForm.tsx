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
import { OpenFields } from "../components/openFields";
import { ProblemAlert } from "../components/ProblemAlert";
import { useViolationText } from "../components/problemText";
import { CATEGORIES } from "../components/categories";
import { EMPTY, entryOf, FIELDS, staffSchema, type StaffField, type StaffForm as Values } from "./staffSchema";
import type { Stored } from "../components/storedForm";
import type { Place } from "./queries";
import { useStaffFieldName } from "./StaffFacts";
import { StaleStaff } from "./StaleStaff";

interface StoredPerson extends Stored<Values> {
  maskedNumber: string | undefined;
  /** Undefined where all can be changed. */
  openFields: readonly string[] | undefined;
}

const NOBODY: StoredPerson = { values: EMPTY, version: 0, maskedNumber: undefined, openFields: undefined };

interface StaffFormProps {
  /** Of what is stored. */
  place?: Place;
  stored?: StoredPerson;
  saveText: string;
  /** What is stored now, where the form stays open; nothing where it is left. */
  save: (entry: StaffEntry, version: number) => Promise<Stored<Values> | undefined>;
  leave: () => void;
}

/** One column; what was typed stays when a request fails or someone else was quicker. */
export function StaffForm({ place, stored = NOBODY, saveText, save, leave }: StaffFormProps) {
  const { t } = useTranslation(["staff", "common"]);
  const fieldName = useStaffFieldName();
  const violationText = useViolationText();
  const waiting = useWaitingDraft<Values>();
  const [opened, setOpened] = useState<Stored<Values>>(
    waiting ? { values: waiting.opened, version: waiting.version ?? stored.version } : stored,
  );
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);
  const form = useForm<Values>({
    defaultValues: opened.values,
    resolver: zodResolver(staffSchema(stored.maskedNumber !== undefined)),
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
  const open = (state: Stored<Values>, keepMine = false) => {
    form.reset(state.values, keepMine ? { keepValues: true, keepDirty: true } : {});
    setOpened(state);
    setFailure(undefined);
  };
  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      const now = await save(entryOf(values), opened.version);
      if (now) {
        open(now);
      } else {
        setSaved(true);
      }
    } catch (error) {
      show(error);
    }
  });
  return (
    <FormProvider {...form}>
      <Draft
        opened={opened.values}
        version={opened.version}
        done={saved}
        leave={leave}
        onDiscard={() => open(stored)}
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
        <Trouble place={place} failure={failure} opened={opened.values} adopt={open} />
        <OpenFields value={stored.openFields}>
          <StaffFields maskedNumber={stored.maskedNumber} />
        </OpenFields>
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

interface TroubleProps {
  place: Place | undefined;
  failure: unknown;
  opened: Values;
  adopt: (theirs: Stored<Values>, keepMine: boolean) => void;
}

/** Why it was not saved; where somebody else was quicker, what they changed. */
function Trouble({ place, failure, opened, adopt }: TroubleProps) {
  return place && asProblem(failure).status === 412 ? (
    <StaleStaff place={place} opened={opened} adopt={adopt} />
  ) : (
    <ProblemAlert error={failure} />
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
