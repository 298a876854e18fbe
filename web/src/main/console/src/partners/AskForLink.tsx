import { zodResolver } from "@hookform/resolvers/zod";
import { ActionGroup, AlertActionLink, Button, Content, Form } from "@patternfly/react-core";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { LANGUAGES } from "../app/i18n";
import { ErrorSummary } from "../components/ErrorSummary";
import { TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
import { useAskForLink } from "./application";
import { Notice } from "../components/Notice";

const schema = z.object({
  email: z
    .string()
    .trim()
    .min(1, "required")
    .max(254, "too-long")
    .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, "email-malformed"),
});

/** The address comes first: what is filled in later belongs to whoever can read its mails. */
export function AskForLink({ edition }: { edition: number }) {
  const { t, i18n } = useTranslation("partners");
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: "" } });
  const { mutate, isPending, isSuccess, error, variables, reset } = useAskForLink();
  const language = LANGUAGES.find((known) => known === i18n.language) ?? "en";
  const { errors, submitCount } = form.formState;
  if (isSuccess) {
    return (
      <Notice
        isInline
        variant="success"
        component="h2"
        title={t("ask.sent")}
        actionLinks={<AlertActionLink onClick={reset}>{t("ask.again")}</AlertActionLink>}
      >
        {t("ask.sentBody", { email: variables.email })}
      </Notice>
    );
  }
  return (
    <FormProvider {...form}>
      <Form
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ email }) => mutate({ edition, email, language }))(event)}
      >
        <Content component="p">{t("ask.about")}</Content>
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={() => t("ask.email")} />
        <ProblemAlert error={error} />
        <TextField
          name="email"
          type="email"
          label={t("ask.email")}
          help={t("ask.help")}
          maxLength={254}
          autoComplete="email"
        />
        <ActionGroup>
          <Button type="submit" isLoading={isPending} isDisabled={isPending}>
            {t("ask.send")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}
