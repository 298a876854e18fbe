import { Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Reason } from "../api/schema";
import { REASON_CODES, reasonSchema, type ReasonForm } from "../approvals/reason";
import { Dialog } from "../components/Dialog";
import { ChoiceField, LongTextField } from "../components/inputs";

interface BulkReasonProps {
  outcome: "RETURN" | "REJECT";
  count: number;
  pending: boolean;
  error: unknown;
  onReason: (reason: Reason) => void;
  onClose: () => void;
}

/** One reason for all that are returned or rejected. */
export function BulkReason({ outcome, count, pending, error, onReason, onClose }: BulkReasonProps) {
  const { t } = useTranslation(["bulk", "approvals", "common"]);
  const form = useForm<ReasonForm>({ defaultValues: { code: "", text: "" }, resolver: zodResolver(reasonSchema) });
  const submit = form.handleSubmit(({ code, text }) => {
    if (code !== "") {
      onReason({ code, text: text.trim() });
    }
  });
  return (
    <Dialog
      name="bulk-reason"
      title={t(`reason.${outcome}`, { count })}
      error={error}
      confirm={t("reason.confirm")}
      isPending={pending}
      form="bulk-reason-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="bulk-reason-form"
          noValidate
          onSubmit={(event) => {
            void submit(event);
          }}
        >
          <ChoiceField
            name="code"
            label={t("approvals:panel.code")}
            placeholder={t("approvals:panel.choose")}
            options={REASON_CODES.map((code) => ({ value: code, label: t(`common:reason.${code}`) }))}
          />
          <LongTextField name="text" label={t("approvals:panel.text")} help={t("reason.help")} maxLength={2000} />
        </Form>
      </FormProvider>
    </Dialog>
  );
}
