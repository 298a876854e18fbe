import { zodResolver } from "@hookform/resolvers/zod";
import { Form } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKeys } from "../api/idempotency";
import { asProblem } from "../api/problem";
import type { ConsentPurpose } from "../api/schema";
import { ErrorSummary } from "../components/ErrorSummary";
import { TextField } from "../components/inputs";
import { keptNumber, useMemberFieldName } from "../components/memberFields";
import { OpenFields } from "../components/openFields";
import { DocumentFields, NameFields } from "../components/PersonFields";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { UploadsContext, useUploads } from "../documents/uploads";
import { Answer } from "./Answer";
import { CompletionActions } from "./CompletionActions";
import { ConsentStep } from "./ConsentStep";
import { takesPhotograph } from "./documents";
import {
  completionOf,
  FIELDS,
  personSchema,
  stepOf,
  stepsFor,
  stillRequired,
  valuesOf,
  type PersonField,
  type PersonValues,
} from "./entry";
import { useReadLanguage } from "./language";
import { PersonDocuments, type PersonDocumentsProps } from "./PersonDocuments";
import { SavedNotice } from "./SavedNotice";
import { StepHead } from "./StepHead";
import { Summary } from "./Summary";
import { useGiveConsents } from "./useGiveConsents";
import { useSoundNumber } from "./useSoundNumber";
import { useSavedDraft } from "./useSavedDraft";

/** Step by step, on a phone: saved by itself, and sent once at the end. */
export function CompletionForm(props: PersonDocumentsProps) {
  const { accreditation: opened, keeper, onChanged } = props;
  const { t } = useTranslation("person");
  const fieldName = useMemberFieldName();
  const language = useReadLanguage();
  const form = useForm<PersonValues>({
    resolver: zodResolver(personSchema(keptNumber(opened.documentNumberMasked) !== undefined)),
    defaultValues: valuesOf(opened.entered),
    shouldFocusError: false,
  });
  // As they were when it was opened: a step that comes or goes would change where the person is
  const [steps] = useState(() => stepsFor(opened));
  const [step, setStep] = useState(0);
  const name = steps[step]?.name ?? "summary";
  const [attempt, setAttempt] = useState(0);
  const [agreed, setAgreed] = useState<ConsentPurpose[]>([]);
  const [asked, setAsked] = useState(false);
  const { uploads, report } = useUploads();
  const { saving, stop } = useSavedDraft(form, keeper, opened.savedAt);
  const isSound = useSoundNumber(form);
  const keys = useIdempotencyKeys();
  const { refuse, unsaid } = useRefusals<PersonField>(FIELDS, (field, refusal) => form.setError(field, refusal));
  const missing = stillRequired(opened.consents, agreed);
  const sending = useMutation({
    mutationFn: () => {
      const body = completionOf(form.getValues(), opened, agreed, language);
      return keeper.complete(body, keys.for(body));
    },
    onSuccess: (sent) => {
      stop();
      onChanged(sent);
    },
    onError: (error) => {
      const wrong = asProblem(error).violations.map(({ pointer }) => pointer.slice(1));
      if (wrong.length > 0) {
        refuse(error);
        setStep(stepOf(steps, wrong));
        setAttempt((count) => count + 1);
      }
    },
  });
  const giving = useGiveConsents(opened, keeper, (given) => {
    setAgreed((before) => before.filter((purpose) => purpose !== "PHOTOGRAPH"));
    onChanged(given);
  });
  const goTo = (target: number) => {
    form.clearErrors();
    setAsked(false);
    setStep(target);
  };
  /** What the step asks for is there; a photograph that was agreed to can be handed in at the next one. */
  const isDone = async () => {
    const good = (await form.trigger([...(steps[step]?.fields ?? [])])) && (name !== "document" || (await isSound()));
    if (!good || name !== "consent") {
      return good;
    }
    if (missing.length === 0 && agreed.includes("PHOTOGRAPH") && takesPhotograph(opened)) {
      await giving.mutateAsync(["PHOTOGRAPH"]);
    }
    return missing.length === 0;
  };
  const next = async () => {
    setAttempt((count) => count + 1);
    setAsked(true);
    // Why a consent was not recorded is said above the form
    if (await isDone().catch(() => false)) {
      goTo(step + 1);
    }
  };
  const submit = () => {
    if (name !== "summary") {
      void next();
    } else if (!uploads.isSending) {
      // What was sent is closed, and a file on its way would be dropped with the form
      sending.mutate();
    }
  };
  const isPending = sending.isPending || giving.isPending;
  return (
    <FormProvider {...form}>
      <Answer accreditation={opened} />
      <StepHead steps={steps} step={step} />
      <Form
        noValidate
        aria-label={t("steps")}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={form.formState.errors} attempt={attempt} nameOf={fieldName} />
        <ProblemAlert error={unsaid(sending.error) ?? giving.error} />
        <OpenFields value={opened.openFields}>
          <Fields name={name} maskedNumber={keptNumber(opened.documentNumberMasked)} />
        </OpenFields>
        {name === "consent" && (
          <ConsentStep
            consents={opened.consents}
            agreed={agreed}
            missing={asked ? missing : []}
            attempt={attempt}
            onAgree={setAgreed}
          />
        )}
        <div hidden={name !== "documents"}>
          {/* Always there: a file goes on its way also behind another step */}
          <UploadsContext value={report}>
            <PersonDocuments {...props} />
          </UploadsContext>
        </div>
        {name === "summary" && (
          <Summary steps={steps} opened={opened} values={form.getValues()} agreed={agreed} onChange={goTo} />
        )}
        <CompletionActions
          isLast={name === "summary"}
          isPending={isPending}
          uploads={uploads}
          onBack={step > 0 ? () => goTo(step - 1) : undefined}
        />
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
