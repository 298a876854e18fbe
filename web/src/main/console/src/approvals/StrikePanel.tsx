import { ActionGroup, Button, Card, CardBody, CardTitle, Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Case, NewDecision } from "../api/schema";
import { ReasonFields } from "./ReasonFields";
import { reasonSchema, type ReasonForm } from "./reason";
import { StrikeEditor } from "./StrikeEditor";
import { strikesWith, type Strikes } from "./strikes";

interface StrikePanelProps {
  one: Case;
  strikes: Strikes;
  pending: boolean;
  onDecide: (more: Pick<NewDecision, "strikes">) => void;
  onCancel: () => void;
}

/** Approves a list without some of its members; each needs a reason, their own or that for all. */
export function StrikePanel({ one, strikes, pending, onDecide, onCancel }: StrikePanelProps) {
  const { t } = useTranslation(["approvals", "common"]);
  const form = useForm<ReasonForm>({
    defaultValues: { code: "", text: "" },
    resolver: zodResolver(reasonSchema),
    shouldFocusError: false,
  });
  const count = strikes.drafts.length;
  const title = t("strike.title", { reference: one.reference, count });
  const submit = form.handleSubmit(({ code, text }) => {
    if (code !== "") {
      onDecide({ strikes: strikesWith(strikes.drafts, { code, text: text.trim() }) });
    }
  });
  return (
    <Card className="pf-v6-u-mt-md" component="section" aria-label={title}>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        <p className="pf-v6-u-mb-md">{t("strike.help")}</p>
        <FormProvider {...form}>
          <Form
            noValidate
            className="ciep-form"
            onSubmit={(event) => {
              void submit(event);
            }}
          >
            <ReasonFields textHelp={t("strike.textHelp")} />
            <StrikeEditor strikes={strikes} />
            <ActionGroup>
              <Button type="submit" isLoading={pending} isDisabled={pending || count === 0}>
                {t("strike.confirm", { count })}
              </Button>
              <Button variant="link" onClick={onCancel}>
                {t("common:cancel")}
              </Button>
            </ActionGroup>
          </Form>
        </FormProvider>
      </CardBody>
    </Card>
  );
}
