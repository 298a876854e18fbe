import { ActionGroup, Button, Card, CardBody, CardTitle, Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { NewDecision } from "../api/schema";
import { ReasonFields } from "./ReasonFields";
import { reasonSchema, type ReasonForm } from "./reason";

interface ReasonCardProps {
  title: string;
  /** What is to be known before a reason is given. */
  before: ReactNode;
  textHelp: string;
  /** What belongs to the reason, below it. */
  more?: ReactNode;
  confirm: string;
  isDanger?: boolean;
  isPending: boolean;
  isDisabled?: boolean;
  onReason: (reason: NonNullable<NewDecision["reason"]>) => void;
  onCancel: () => void;
}

/** What needs a reason (rule 5) opens in place: the consequence, code and text, and a button that says what it does. */
export function ReasonCard(props: ReasonCardProps) {
  const { title, before, textHelp, more, confirm, isDanger = false, isPending, isDisabled = false } = props;
  const { t } = useTranslation();
  const form = useForm<ReasonForm>({
    defaultValues: { code: "", text: "" },
    resolver: zodResolver(reasonSchema),
    shouldFocusError: false,
  });
  const submit = form.handleSubmit(({ code, text }) => {
    if (code !== "") {
      props.onReason({ code, text: text.trim() });
    }
  });
  return (
    <Card className="pf-v6-u-mt-md" component="section" aria-label={title}>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        {before}
        <FormProvider {...form}>
          <Form
            noValidate
            className="ciep-form"
            onSubmit={(event) => {
              void submit(event);
            }}
          >
            <ReasonFields textHelp={textHelp} />
            {more}
            <ActionGroup>
              <Button
                type="submit"
                variant={isDanger ? "danger" : "primary"}
                isLoading={isPending}
                isDisabled={isPending || isDisabled}
              >
                {confirm}
              </Button>
              <Button variant="link" onClick={props.onCancel}>
                {t("cancel")}
              </Button>
            </ActionGroup>
          </Form>
        </FormProvider>
      </CardBody>
    </Card>
  );
}
