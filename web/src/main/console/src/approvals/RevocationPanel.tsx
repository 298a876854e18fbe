import { ActionGroup, Button, Card, CardBody, CardTitle, Form, Skeleton } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Case, Revocable } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { DecisionFailure } from "./DecisionFailure";
import { ReasonFields } from "./ReasonFields";
import { RevocationConsequences } from "./RevocationConsequences";
import { RightChoice } from "./RightChoice";
import { revocationOf, useRevoke } from "./queries";
import { reasonSchema, type ReasonForm } from "./reason";

interface RevocationPanelProps {
  one: Case;
  revocable: Revocable;
  onClose: () => void;
}

/** First what follows, then the reason; what is revoked is exactly what was shown. */
export function RevocationPanel({ one, revocable, onClose }: RevocationPanelProps) {
  const { t } = useTranslation(["approvals", "common"]);
  const toasts = useToasts();
  const { data: preview, error: unknown } = useQuery(revocationOf(one.reference, one.version));
  const { mutateAsync, isPending, error, lookAnew } = useRevoke(one.reference);
  const [represented, setRepresented] = useState(revocable.rights[0]?.represented);
  const form = useForm<ReasonForm>({
    defaultValues: { code: "", text: "" },
    resolver: zodResolver(reasonSchema),
    shouldFocusError: false,
  });
  const title = t(`revoke.title.${revocable.outcome}`, { reference: one.reference });
  const submit = form.handleSubmit(({ code, text }) => {
    if (code !== "" && preview) {
      const revocation = {
        revision: preview.revision,
        version: preview.version,
        reason: { code, text: text.trim() },
        ...(represented === undefined ? {} : { onBehalfOf: represented }),
      };
      // The panel is gone as soon as nothing is left to revoke; whoever revoked is told all the same. A failure stands in the panel.
      mutateAsync(revocation).then(
        () => toasts.succeeded(t("revoke.done", { reference: one.reference })),
        () => undefined,
      );
    }
  });
  return (
    <Card className="pf-v6-u-mt-md" component="section" aria-label={title}>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        <DecisionFailure error={error} one={one} onLook={lookAnew} />
        <ProblemAlert error={unknown} />
        {preview && <RevocationConsequences preview={preview} />}
        {!preview && !unknown && <Skeleton screenreaderText={t("common:loading")} height="10rem" />}
        <RightChoice rights={revocable.rights} chosen={represented} name="revoke" onChoose={setRepresented} />
        <FormProvider {...form}>
          <Form
            noValidate
            className="ciep-form"
            onSubmit={(event) => {
              void submit(event);
            }}
          >
            <ReasonFields textHelp={t("revoke.textHelp")} />
            <ActionGroup>
              <Button type="submit" variant="danger" isLoading={isPending} isDisabled={isPending || !preview}>
                {t(`revoke.confirm.${revocable.outcome}`)}
              </Button>
              <Button variant="link" onClick={onClose}>
                {t("common:cancel")}
              </Button>
            </ActionGroup>
          </Form>
        </FormProvider>
      </CardBody>
    </Card>
  );
}
