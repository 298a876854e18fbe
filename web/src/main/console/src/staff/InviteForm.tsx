import { zodResolver } from "@hookform/resolvers/zod";
import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { Staff, StaffInvitation } from "../api/schema";
import { LANGUAGES, OWN_NAMES } from "../app/i18n";
import { ErrorSummary } from "../components/ErrorSummary";
import { ChoiceField, TextField } from "../components/inputs";
import { useAskBeforeLeaving } from "../components/leaving";
import { email, filledOf, text } from "../components/personForm";
import { ProblemAlert } from "../components/ProblemAlert";
import { useRefusals } from "../components/refusals";
import { CATEGORIES } from "../components/categories";
import { useInviteStaff } from "./queries";

const schema = z
  .object({
    category: z.enum(["", ...CATEGORIES]).refine((category) => category !== "", "required"),
    family: text(100),
    given: text(100),
    email: email.refine((address) => address !== "", "required"),
    language: z.enum(LANGUAGES),
  })
  .refine(({ family, given }) => family + given !== "", { path: ["family"], message: "name-required" });

type Values = z.input<typeof schema>;

const FIELDS = ["category", "family", "given", "email", "language"] as const;
const LATIN = /^[\p{Script=Latin}\p{M}\s'’.-]*$/u;

/** In the script in which it was written: the person adds the other one. */
function invitationOf({ family, given, category, email: address, language }: Values): StaffInvitation {
  const name: Record<string, string> = LATIN.test(family + given)
    ? { familyLatin: family, givenLatin: given }
    : { familyNative: family, givenNative: given };
  return filledOf({ ...name, category, email: address, language }) as unknown as StaffInvitation;
}

interface InviteFormProps {
  edition: number;
  onInvited: (staff: Staff) => void;
  leave: () => void;
}

/** Name and address only: the person completes the rest. */
export function InviteForm({ edition, onInvited, leave }: InviteFormProps) {
  const { t, i18n } = useTranslation(["staff", "members", "common"]);
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: {
      category: "",
      family: "",
      given: "",
      email: "",
      language: LANGUAGES.find((known) => known === i18n.language) ?? "zh-CN",
    },
  });
  const { refuse, unsaid } = useRefusals<(typeof FIELDS)[number]>(FIELDS, (field, refusal) =>
    form.setError(field, refusal),
  );
  const { mutate, isPending, error } = useInviteStaff(edition);
  const { errors, submitCount, isDirty, isSubmitSuccessful } = form.formState;
  useAskBeforeLeaving(isDirty && !isSubmitSuccessful);
  const labels: Record<string, string> = {
    category: t("field.category"),
    family: t("invite.family"),
    given: t("invite.given"),
    email: t("members:field.email"),
    language: t("invite.language"),
  };
  const of = (name: (typeof FIELDS)[number]) => ({ name, label: labels[name] ?? name });
  return (
    <FormProvider {...form}>
      <Form
        className="ciep-form"
        noValidate
        aria-label={t("way.person")}
        onSubmit={(event) =>
          void form.handleSubmit((values) => mutate(invitationOf(values), { onSuccess: onInvited, onError: refuse }))(
            event,
          )
        }
      >
        <ErrorSummary errors={errors} attempt={submitCount} nameOf={(field) => labels[field] ?? field} />
        <ProblemAlert error={unsaid(error)} />
        <ChoiceField
          {...of("category")}
          help={t("field.categoryHelp")}
          placeholder={t("members:choose")}
          options={CATEGORIES.map((category) => ({ value: category, label: t(`common:categoryName.${category}`) }))}
        />
        <TextField {...of("family")} optional maxLength={100} />
        <TextField {...of("given")} optional maxLength={100} />
        <TextField {...of("email")} type="email" help={t("invite.emailHelp")} maxLength={254} />
        <ChoiceField
          {...of("language")}
          options={LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language] }))}
        />
        <ActionGroup>
          <Button type="submit" isLoading={isPending} isDisabled={isPending}>
            {t("invite.confirm")}
          </Button>
          <Button variant="link" onClick={leave}>
            {t("common:cancel")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}
