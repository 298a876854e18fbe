import { Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { asProblem } from "../api/problem";
import type { Staff } from "../api/schema";
import { useCurrentEdition, useTexts } from "../app/editions";
import { useToasts } from "../app/toasts";
import { zonesQuery } from "../categories/queries";
import { Dialog } from "../components/Dialog";
import { ChoiceField, LongTextField, TextField } from "../components/inputs";
import { displayName } from "../components/personName";
import { useRefusals } from "../components/refusals";
import { zonesOfCategory } from "./personalZones";
import { placeOf, useSetZone } from "./queries";

const FIELDS = ["zone", "endsOn", "reason"] as const;

const schema = z.object({
  zone: z.string().min(1, "required"),
  endsOn: z.string().min(1, "required"),
  reason: z.string().trim().min(1, "required").max(500, "too-long"),
});

type Values = z.infer<typeof schema>;

/** Which zone, until when and why; whether it is added or taken away follows from the category. */
export function SetZone({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const { t } = useTranslation("staff");
  const toasts = useToasts();
  const { current } = useCurrentEdition();
  const { mutate, isPending, error } = useSetZone(placeOf(staff));
  const form = useForm<Values>({
    defaultValues: { zone: "", endsOn: current?.endsOn ?? "", reason: "" },
    resolver: zodResolver(schema),
  });
  const { refuse } = useRefusals<(typeof FIELDS)[number]>(FIELDS, (field, refusal) => form.setError(field, refusal));
  const set = form.handleSubmit(({ zone, endsOn, reason }) =>
    mutate(
      { version: staff.version, zone, terms: { endsOn, reason } },
      {
        onSuccess: () => {
          toasts.succeeded(t("zones.done"));
          onClose();
        },
        onError: refuse,
      },
    ),
  );
  return (
    <Dialog
      name="zone"
      title={t("zones.setTitle", { name: displayName(staff) })}
      error={asProblem(error).violations.length > 0 ? undefined : error}
      confirm={t("zones.confirm")}
      isPending={isPending}
      form="zone-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="zone-form"
          noValidate
          onSubmit={(event) => {
            void set(event);
          }}
        >
          <ZoneChoice staff={staff} />
          <TextField name="endsOn" type="date" label={t("zones.endsOn")} />
          <LongTextField name="reason" label={t("zones.reason")} maxLength={500} />
        </Form>
      </FormProvider>
    </Dialog>
  );
}

function ZoneChoice({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const textOf = useTexts();
  const { data: zones } = useSuspenseQuery(zonesQuery);
  const chosen = useWatch<Values, "zone">({ name: "zone" });
  const help = zonesOfCategory(staff.zones).includes(chosen) ? t("zones.opens") : t("zones.closed");
  return (
    <ChoiceField
      name="zone"
      label={t("zones.zone")}
      help={chosen ? help : ""}
      placeholder={t("zones.choose")}
      options={zones.map(({ code, name }) => ({ value: code, label: textOf(name) }))}
    />
  );
}
