import { Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { NewVettingResult, VettingItem, VettingOutcome } from "../api/schema";
import { useToasts } from "../app/toasts";
import { REASON_CODES } from "../approvals/reason";
import { Dialog } from "../components/Dialog";
import { ChoiceField, LongTextField } from "../components/inputs";
import { useRecordResult } from "./queries";

const schemaOf = (needsReason: boolean) =>
  z
    .object({
      note: z.string().max(2000, "too-long"),
      code: z.enum(["", ...REASON_CODES]),
      text: z.string().max(2000, "too-long"),
    })
    .refine(({ code }) => !needsReason || code !== "", { path: ["code"], message: "required" })
    .refine(({ text }) => !needsReason || text.trim() !== "", { path: ["text"], message: "required" });

type Values = z.infer<ReturnType<typeof schemaOf>>;

interface ResultDialogProps {
  edition: number;
  person: VettingItem;
  outcome: VettingOutcome;
  onClose: () => void;
}

/** Says what the result does before it is recorded; what only security officers see stands apart from what the organisation reads. */
export function ResultDialog({ edition, person, outcome, onClose }: ResultDialogProps) {
  const { t } = useTranslation(["vetting", "common"]);
  const toasts = useToasts();
  const { mutate, isPending, error } = useRecordResult({ edition, staff: person.reference });
  const refuses = outcome === "NEGATIVE" && person.status === "VETTING";
  const form = useForm<Values>({
    defaultValues: { note: "", code: "", text: "" },
    resolver: zodResolver(schemaOf(refuses)),
  });
  const save = form.handleSubmit((values) =>
    mutate(
      { version: person.version, body: bodyOf(outcome, values, refuses) },
      {
        onSuccess: ({ reference }) => {
          toasts.succeeded(t("record.done", { reference }));
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog
      name="result"
      title={t("record.title", { outcome: t(`outcome.${outcome}`) })}
      isDangerous={outcome === "NEGATIVE"}
      error={error}
      confirm={t("record.confirm")}
      isPending={isPending}
      form="result-form"
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t(`record.${effectOf(outcome, person.status === "VETTING")}`)}</p>
      <FormProvider {...form}>
        <Form
          id="result-form"
          noValidate
          onSubmit={(event) => {
            void save(event);
          }}
        >
          {refuses && (
            <>
              <ChoiceField
                name="code"
                label={t("record.reason")}
                placeholder="–"
                options={REASON_CODES.map((code) => ({ value: code, label: t(`common:reason.${code}`) }))}
              />
              <LongTextField
                name="text"
                label={t("record.reasonText")}
                help={t("record.reasonHelp")}
                maxLength={2000}
              />
            </>
          )}
          <LongTextField name="note" label={t("record.note")} help={t("record.noteHelp")} maxLength={2000} optional />
        </Form>
      </FormProvider>
    </Dialog>
  );
}

function effectOf(outcome: VettingOutcome, waits: boolean) {
  if (waits) {
    return outcome === "POSITIVE" ? "grants" : "refuses";
  }
  return outcome === "POSITIVE" ? "lifts" : "suspends";
}

function bodyOf(outcome: VettingOutcome, { note, code, text }: Values, refuses: boolean): NewVettingResult {
  return {
    outcome,
    ...(note.trim() === "" ? {} : { note: note.trim() }),
    ...(refuses && code !== "" ? { reason: { code, text: text.trim() } } : {}),
  };
}
