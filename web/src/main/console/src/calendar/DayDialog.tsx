import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { asProblem } from "../api/problem";
import type { Calendar, CalendarDay } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ChoiceField, TextField } from "../components/inputs";
import { ProblemAlert } from "../components/ProblemAlert";
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
  const { t, i18n } = useTranslation(["calendar", "common"]);
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
      toasts.succeeded(
        day
          ? t("change.done", { day: formatDate(values.day, i18n.language), count: done.movedDeadlines })
          : t("add.done", { day: formatDate(values.day, i18n.language), count: done.movedDeadlines }),
      );
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
  const busy = form.formState.isSubmitting;
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="day-title">
      <ModalHeader
        title={day ? t("change.title", { day: formatDate(day.day, i18n.language) }) : t("add.title", { year })}
        labelId="day-title"
      />
      <ModalBody>
        <ProblemAlert error={failure} />
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
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="day-form" isLoading={busy} isDisabled={busy}>
          {day ? t("change.confirm") : t("add.confirm")}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
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
