import { ActionGroup, Button, Card, CardBody, CardTitle, Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Case, NewDecision } from "../api/schema";
import { RemedyText } from "../components/RemedyText";
import { rejectionRemedyOf } from "./queries";
import { ReasonFields } from "./ReasonFields";
import { RemarkEditor } from "./RemarkEditor";
import { reasonSchema, type ReasonForm } from "./reason";
import { remarksOf, type Remarks } from "./remarks";

interface ReasonPanelProps {
  outcome: "RETURN" | "REJECT";
  one: Case;
  remarks: Remarks;
  pending: boolean;
  onDecide: (more: Pick<NewDecision, "reason" | "remarks">) => void;
  onCancel: () => void;
}

/** Return and reject need a reason; a return may point at single members and fields. */
export function ReasonPanel({ outcome, one, remarks, pending, onDecide, onCancel }: ReasonPanelProps) {
  const { t } = useTranslation(["approvals", "common"]);
  const { data: remedy } = useQuery({ ...rejectionRemedyOf(one.reference), enabled: outcome === "REJECT" });
  const place = useRef<HTMLDivElement>(null);
  const form = useForm<ReasonForm>({
    defaultValues: { code: "", text: "" },
    resolver: zodResolver(reasonSchema),
    shouldFocusError: false,
  });
  const title = t(`panel.${outcome}`, { reference: one.reference });
  useEffect(() => {
    document.getElementById("field-code")?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = form.handleSubmit(({ code, text }) => {
    if (code !== "") {
      onDecide({
        reason: { code, text: text.trim() },
        ...(outcome === "RETURN" ? { remarks: remarksOf(remarks.drafts) } : {}),
      });
    }
  });
  return (
    <div ref={place}>
      <Card className="pf-v6-u-mt-md" component="section" aria-label={title}>
        <CardTitle component="h2">{title}</CardTitle>
        <CardBody>
          <p className="pf-v6-u-mb-md">{t(`panel.help.${outcome}`, { count: one.members ?? 0 })}</p>
          <FormProvider {...form}>
            <Form
              noValidate
              className="ciep-form"
              onSubmit={(event) => {
                void submit(event);
              }}
            >
              <ReasonFields textHelp={t("panel.textHelp")} />
              {outcome === "RETURN" ? <RemarkEditor remarks={remarks} /> : <RemedyText remedy={remedy} />}
              <ActionGroup>
                <Button
                  type="submit"
                  variant={outcome === "REJECT" ? "danger" : "primary"}
                  isLoading={pending}
                  isDisabled={pending}
                >
                  {t(`panel.confirm.${outcome}`)}
                </Button>
                <Button variant="link" onClick={onCancel}>
                  {t("common:cancel")}
                </Button>
              </ActionGroup>
            </Form>
          </FormProvider>
        </CardBody>
      </Card>
    </div>
  );
}
