import { zodResolver } from "@hookform/resolvers/zod";
import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKeys } from "../api/idempotency";
import { asProblem } from "../api/problem";
import type { ConsentPurpose, PersonalAccreditation } from "../api/schema";
import { ErrorSummary } from "../components/ErrorSummary";
import { TextField } from "../components/inputs";
import { useMemberFieldName } from "../components/memberFields";
import { OpenFields } from "../components/openFields";
import { DocumentFields, NameFields } from "../components/PersonFields";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { Answer } from "./Answer";
import { ConsentStep } from "./ConsentStep";
import {
  completionOf,
  FIELDS,
  personSchema,
  STEPS,
  stepOf,
  stillRequired,
  valuesOf,
  type PersonField,
  type PersonValues,
} from "./entry";
import type { Keeper } from "./keeper";
import { useReadLanguage } from "./language";
import { SavedNotice } from "./SavedNotice";
import { StepHead } from "./StepHead";
import { Summary } from "./Summary";
import { useSoundNumber } from "./useSoundNumber";
import { useSavedDraft } from "./useSavedDraft";

interface CompletionFormProps {
  opened: PersonalAccreditation;
  keeper: Keeper;
  onSent: (accreditation: PersonalAccreditation) => void;
}

const LAST = STEPS.length - 1;
const CONSENT = STEPS.findIndex(({ name }) => name === "consent");

/** Step by step, on a phone: saved by itself, and sent once at the end. */
export function CompletionForm({ opened, keeper, onSent }: CompletionFormProps) {
  const { t } = useTranslation("person");
  const fieldName = useMemberFieldName();
  const language = useReadLanguage();
  const form = useForm<PersonValues>({
    resolver: zodResolver(personSchema(opened.documentNumberMasked !== undefined)),
    defaultValues: valuesOf(opened.entered),
    shouldFocusError: false,
  });
  const [step, setStep] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [agreed, setAgreed] = useState<ConsentPurpose[]>([]);
  const [asked, setAsked] = useState(false);
  const { saving, stop } = useSavedDraft(form, keeper, opened.savedAt);
  const isSound = useSoundNumber(form);
  const keys = useIdempotencyKeys();
  const refuse = useRefusals<PersonField>(FIELDS, (field, refusal) => form.setError(field, refusal));
  const missing = stillRequired(opened.consents, agreed);
  const sending = useMutation({
    mutationFn: () => {
      const body = completionOf(form.getValues(), opened, agreed, language);
      return keeper.complete(body, keys.for(body));
    },
    onSuccess: (sent) => {
      stop();
      onSent(sent);
    },
    onError: (error) => {
      const wrong = asProblem(error).violations.map(({ pointer }) => pointer.slice(1));
      if (wrong.length > 0) {
        refuse(error);
        setStep(stepOf(wrong));
        setAttempt((count) => count + 1);
      }
    },
  });
  const goTo = (target: number) => {
    form.clearErrors();
    setAsked(false);
    setStep(target);
  };
  const next = async () => {
    setAttempt((count) => count + 1);
    setAsked(true);
    const { name, fields } = STEPS[step] ?? { name: "summary", fields: [] };
    const good = (await form.trigger([...fields])) && (name !== "document" || (await isSound()));
    if (good && (step !== CONSENT || missing.length === 0)) {
      goTo(step + 1);
    }
  };
  const submit = () => (step === LAST ? sending.mutate() : void next());
  return (
    <FormProvider {...form}>
      <Answer accreditation={opened} />
      <StepHead step={step} />
      <Form
        noValidate
        aria-label={t("steps")}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={form.formState.errors} attempt={attempt} nameOf={fieldName} />
        <ProblemAlert error={sending.error} />
        <OpenFields value={opened.openFields}>
          <Fields name={STEPS[step]?.name ?? "summary"} maskedNumber={opened.documentNumberMasked} />
        </OpenFields>
        {step === CONSENT && (
          <ConsentStep
            consents={opened.consents}
            agreed={agreed}
            missing={asked ? missing : []}
            attempt={attempt}
            onAgree={setAgreed}
          />
        )}
        {step === LAST && (
          <Summary
            values={form.getValues()}
            maskedNumber={opened.documentNumberMasked}
            consents={opened.consents}
            agreed={agreed}
            onChange={goTo}
          />
        )}
        <ActionGroup>
          <Button type="submit" isLoading={sending.isPending} isDisabled={sending.isPending}>
            {step === LAST ? t("send") : t("next")}
          </Button>
          {step > 0 && (
            <Button variant="secondary" onClick={() => goTo(step - 1)} isDisabled={sending.isPending}>
              {t("back")}
            </Button>
          )}
        </ActionGroup>
        <SavedNotice saving={saving} expiresAt={opened.expiresAt} />
      </Form>
    </FormProvider>
  );
}

function Fields({ name, maskedNumber }: { name: string; maskedNumber: string | undefined }) {
  const { t } = useTranslation("members");
  switch (name) {
    case "name":
      return <NameFields />;
    case "document":
      return <DocumentFields maskedNumber={maskedNumber} />;
    case "reach":
      return (
        <>
          <TextField
            name="position"
            label={t("field.position")}
            optional
            maxLength={200}
            autoComplete="organization-title"
          />
          <TextField name="phone" label={t("field.phone")} type="tel" optional maxLength={40} autoComplete="tel" />
        </>
      );
    default:
      return null;
  }
}
