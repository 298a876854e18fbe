import { ActionGroup, Button, Form, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { NewPreferences, NotificationKind, Preferences } from "../api/schema";
import { LANGUAGES, OWN_NAMES } from "../app/i18n";
import { useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { ChoiceField } from "../components/inputs";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { concerns } from "./concerned";
import { preferencesQuery, useChangePreferences } from "./queries";

type Delivery = NewPreferences["choices"][number]["delivery"];
interface Values extends Record<NotificationKind, Delivery> {
  language: Preferences["language"];
}

/** How the caller is told, beside the console. */
export function PreferencesPage() {
  const { t } = useTranslation("notifications");
  const { data } = useSuspenseQuery(preferencesQuery);
  return (
    <>
      <PageHead title={t("preferences.title")} trail={[{ text: t("title"), to: "/notifications" }]}>
        <p className="pf-v6-u-mt-sm">{t("preferences.about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <PreferencesForm key={data.version} preferences={data} />
      </PageSection>
    </>
  );
}

function PreferencesForm({ preferences: { language, choices, version } }: { preferences: Preferences }) {
  const { t } = useTranslation("notifications");
  const toasts = useToasts();
  const { may } = useSession();
  const { mutate, isPending, error } = useChangePreferences();
  // Of the others the caller is never told; what was chosen for them stays
  const offered = choices.filter(({ kind }) => concerns(kind, may));
  const chosen = Object.fromEntries(choices.map(({ kind, delivery }) => [kind, delivery])) as Record<
    NotificationKind,
    Delivery
  >;
  const form = useForm<Values>({ defaultValues: { language, ...chosen } });
  const save = form.handleSubmit((values) =>
    mutate(
      {
        version,
        body: { language: values.language, choices: choices.map(({ kind }) => ({ kind, delivery: values[kind] })) },
      },
      { onSuccess: () => toasts.succeeded(t("preferences.done")) },
    ),
  );
  return (
    <FormProvider {...form}>
      <Form
        className="ciep-form"
        noValidate
        onSubmit={(event) => {
          void save(event);
        }}
      >
        <ProblemAlert error={error} />
        {offered.length === 0 && <p>{t("preferences.none")}</p>}
        {offered.map(({ kind, mayBeMuted }) => (
          <ChoiceField
            key={kind}
            name={kind}
            label={t(`preferences.kind.${kind}`)}
            options={(["AT_ONCE", "DIGEST", "CONSOLE"] as const)
              .filter((delivery) => delivery !== "CONSOLE" || mayBeMuted)
              .map((delivery) => ({ value: delivery, label: t(`preferences.delivery.${delivery}`) }))}
          />
        ))}
        <ChoiceField
          name="language"
          label={t("preferences.language")}
          options={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
        />
        <ActionGroup>
          <Button type="submit" isLoading={isPending} isDisabled={isPending}>
            {t("preferences.save")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
}
