import { ActionGroup, Button, Form, PageSection } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { usePlatformNow, useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { ErrorSummary } from "../components/ErrorSummary";
import { TextField } from "../components/inputs";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { toWallClock } from "../components/time";
import { dayAfter, deputySchema, newDeputyOf, type DeputyForm } from "./deputySchema";
import { OfficialField } from "./OfficialField";
import { useNameDeputy } from "./queries";

/** Officials name their own deputy, administrators one for somebody who is absent. */
export function NewDeputyPage() {
  const { t } = useTranslation("deputies");
  const { may } = useSession();
  return (
    <>
      <PageHead title={t("name.title")} trail={[{ text: t("title"), to: "/deputies" }]} />
      <PageSection hasBodyWrapper={false}>
        <NewDeputy forOthers={may("deputies.administer")} />
      </PageSection>
    </>
  );
}

const WEEK = 6;
const FIELDS = ["represented", "deputy", "from", "until"] as const;

function NewDeputy({ forOthers }: { forOthers: boolean }) {
  const { t } = useTranslation(["deputies", "common"]);
  const today = toWallClock(usePlatformNow()().toISOString()).slice(0, 10);
  const navigate = useNavigate();
  const toasts = useToasts();
  const leave = () => void navigate("/deputies");
  const { mutateAsync } = useNameDeputy();
  const [failure, setFailure] = useState<unknown>();
  const form = useForm<DeputyForm>({
    defaultValues: { represented: "", deputy: "", from: today, until: dayAfter(today, WEEK) },
    resolver: zodResolver(deputySchema(forOthers)),
    shouldFocusError: false,
  });
  const { refuse, unsaid } = useRefusals(FIELDS, (field, refusal) => form.setError(field, refusal));
  const { errors, isSubmitting, submitCount } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      const named = await mutateAsync(newDeputyOf(values));
      toasts.succeeded(t("name.done", { deputy: named.deputyName, represented: named.representedName }));
      leave();
    } catch (error) {
      refuse(error);
      setFailure(error);
    }
  });
  return (
    <FormProvider {...form}>
      <Form
        className="ciep-form"
        noValidate
        aria-label={t("name.title")}
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <ErrorSummary
          errors={errors}
          attempt={submitCount}
          nameOf={(field) => t(`field.${field as (typeof FIELDS)[number]}`)}
        />
        <ProblemAlert error={unsaid(failure)} />
        <DeputyFields forOthers={forOthers} />
        <ActionGroup>
          <Button type="submit" isLoading={isSubmitting} isDisabled={isSubmitting}>
            {t("name.action")}
          </Button>
          <Button variant="link" onClick={leave}>
            {t("common:cancel")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}

function DeputyFields({ forOthers }: { forOthers: boolean }) {
  const { t } = useTranslation("deputies");
  const represented = useWatch<DeputyForm, "represented">({ name: "represented" });
  const waits = forOthers && represented === "";
  return (
    <>
      {forOthers && (
        <OfficialField
          name="represented"
          label={t("field.represented")}
          help={t("field.representedHelp")}
          represented={undefined}
        />
      )}
      <OfficialField
        // Another official, other candidates: what was chosen may not be one of them.
        key={represented}
        name="deputy"
        label={t("field.deputy")}
        help={waits ? t("field.deputyWaits") : t("field.deputyHelp")}
        represented={represented || undefined}
        isDisabled={waits}
      />
      <TextField name="from" label={t("field.from")} help={t("field.fromHelp")} type="date" />
      <TextField name="until" label={t("field.until")} help={t("field.untilHelp")} type="date" />
    </>
  );
}
