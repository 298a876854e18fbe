import { Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { asProblem } from "../api/problem";
import type { Calendar, CalendarDay } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { ChoiceField, TextField } from "../components/inputs";
import { useViolationText } from "../components/problemText";
import { formatDate } from "../components/time";
import { isWeekend } from "./dates";
import { ChangeEffect } from "./Effect";
import { useAddDay, useChangeDay } from "./queries";

const schemaOf = (year: number) =>
  z
    .object({
      day: z
        .string()
        .min(1, "required")
        .refine((day) => day === "" || day.startsWith(`${year}-`), "calendar-day-other-year"),
      kind: z.enum(["HOLIDAY", "WORKING"]),
      name: z.string().trim().min(1, "required").max(100, "too-long"),
    })
    .refine(({ day, kind }) => kind === "HOLIDAY" || day === "" || isWeekend(day), {
      path: ["kind"],
      message: "calendar-day-not-a-weekend",
    });

interface DayDialogProps {
  calendar: Calendar;
  /** The day that is changed; none to add one. */
  day: CalendarDay | undefined;
  onClose: () => void;
}

/** Adds or changes a day; what that does to running deadlines is shown before. */
export function DayDialog({ calendar, day, onClose }: DayDialogProps) {
  const { t, i18n } = useTranslation("calendar");
  const { year, version } = calendar;
  const schema = schemaOf(year);
  const toasts = useToasts();
  const violationText = useViolationText();
  const add = useAddDay(year);
  const change = useChangeDay(year);
  const [failure, setFailure] = useState<unknown>();
  const form = useForm<CalendarDay>({
    defaultValues: day ?? { day: "", kind: "HOLIDAY", name: "" },
    resolver: zodResolver(schema),
  });
  const save = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      const done = day
        ? await change.mutateAsync({ day: day.day, version, body: { kind: values.kind, name: values.name } })
        : await add.mutateAsync(values);
      const said = { day: formatDate(values.day, i18n.language), count: done.movedDeadlines };
      toasts.succeeded(day ? t("change.done", said) : t("add.done", said));
      onClose();
    } catch (error) {
      for (const violation of asProblem(error).violations) {
        const field = (["day", "kind", "name"] as const).find((name) => violation.pointer === `/${name}`);
        if (field) {
          form.setError(field, { message: violationText(violation) });
        }
      }
      setFailure(error);
    }
  });
  return (
    <Dialog
      name="day"
      title={day ? t("change.title", { day: formatDate(day.day, i18n.language) }) : t("add.title", { year })}
      error={failure}
      confirm={day ? t("change.confirm") : t("add.confirm")}
      isPending={form.formState.isSubmitting}
      form="day-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="day-form"
          noValidate
          onSubmit={(event) => {
            void save(event);
          }}
        >
          {!day && <TextField name="day" label={t("field.day")} type="date" />}
          <ChoiceField
            name="kind"
            label={t("field.kind")}
            options={(["HOLIDAY", "WORKING"] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <TextField name="name" label={t("field.name")} help={t("field.nameHelp")} maxLength={100} />
        </Form>
        <EffectOfForm year={year} schema={schema} unchanged={day} />
      </FormProvider>
    </Dialog>
  );
}

interface EffectOfFormProps {
  year: number;
  schema: ReturnType<typeof schemaOf>;
  unchanged: CalendarDay | undefined;
}

/** The name does not matter to deadlines, so typing it asks nothing. */
function EffectOfForm({ year, schema, unchanged }: EffectOfFormProps) {
  const values = useWatch<CalendarDay>();
  const named = schema.safeParse({ ...values, name: "–" });
  if (!named.success || named.data.kind === unchanged?.kind) {
    return null;
  }
  return <ChangeEffect year={year} days={[named.data]} />;
}
