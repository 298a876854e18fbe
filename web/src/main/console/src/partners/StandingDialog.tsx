import { zodResolver } from "@hookform/resolvers/zod";
import { Form, List, ListItem } from "@patternfly/react-core";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Organisation, ReasonCode, StandingChange } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ReasonFields } from "../approvals/ReasonFields";
import { reasonSchema, type ReasonForm } from "../approvals/reason";
import { Dialog } from "../components/Dialog";
import { Consequences } from "./Consequences";
import { useOrder } from "./queries";

interface StandingDialogProps {
  organisation: Organisation;
  change: StandingChange;
  onClose: () => void;
}

/** Names the consequence in numbers and asks for the reason; it happens when others have approved it. */
export function StandingDialog({ organisation, change, onClose }: StandingDialogProps) {
  const { t } = useTranslation("partners");
  const toasts = useToasts();
  const { reference, version } = organisation;
  const form = useForm<ReasonForm>({ resolver: zodResolver(reasonSchema), defaultValues: { code: "", text: "" } });
  const { mutate, isPending, error } = useOrder(reference);
  const order = ({ code, text }: ReasonForm) =>
    mutate(
      { version, change, reason: { code: code as ReasonCode, text: text.trim() } },
      {
        onSuccess: () => {
          toasts.succeeded(t("order.done", { reference }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      name="standing"
      title={t(`order.title.${change}`, { reference })}
      isDangerous={change !== "REINSTATE"}
      error={error}
      confirm={t(`order.confirm.${change}`)}
      isPending={isPending}
      form="standing-form"
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t("order.others")}</p>
      <List className="pf-v6-u-mb-md">
        <ListItem>{t(`order.effect.${change}`)}</ListItem>
        {change !== "REINSTATE" && <Consequences organisation={organisation} />}
      </List>
      <FormProvider {...form}>
        <Form id="standing-form" noValidate onSubmit={(event) => void form.handleSubmit(order)(event)}>
          <ReasonFields textHelp={t("order.textHelp")} />
        </Form>
      </FormProvider>
    </Dialog>
  );
}
