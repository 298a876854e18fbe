import { Button, Flex, Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { download } from "../api/client";
import type { DemandedDocument, StaffDocument } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { LongTextField } from "../components/inputs";
import { documentAddress, useDecideDocument, type Place } from "./queries";

interface DocumentProps {
  place: Place;
  type: DemandedDocument;
  handedIn: NonNullable<StaffDocument["handedIn"]>;
}

/** Saves what was handed in; the look is recorded. */
export function SaveDocument({ place, type, handedIn: { document } }: DocumentProps) {
  const { t } = useTranslation("documents");
  const toasts = useToasts();
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(documentAddress(place, type), document.name),
    onError: toasts.failed,
  });
  return (
    <Button variant="link" isInline isLoading={isPending} onClick={() => mutate()}>
      {t("download", { name: document.name })}
    </Button>
  );
}

/** What the official decides on: this file with these dates. */
const asSeen = ({ document, issuedOn, expiresOn }: DocumentProps["handedIn"]) => ({
  document: document.id,
  issuedOn,
  expiresOn,
});

/** Approve is one action; a refusal says why, so that another can be handed in. */
export function CheckDocument({ place, type, handedIn }: DocumentProps) {
  const { t } = useTranslation(["staff", "common"]);
  const toasts = useToasts();
  const [refusing, setRefusing] = useState(false);
  const { mutate, isPending } = useDecideDocument(place, type);
  const name = t(`common:demandedDocument.${type}`);
  const approve = () =>
    mutate(
      { ...asSeen(handedIn), outcome: "APPROVE" },
      { onSuccess: () => toasts.succeeded(t("document.approved", { document: name })), onError: toasts.failed },
    );
  return (
    <Flex gap={{ default: "gapSm" }} className="pf-v6-u-mt-md">
      {handedIn.status !== "APPROVED" && (
        <Button isLoading={isPending} onClick={approve} aria-label={t("document.approveOne", { document: name })}>
          {t("document.approve")}
        </Button>
      )}
      {handedIn.status !== "REFUSED" && (
        <Button
          variant="secondary"
          isDanger
          onClick={() => setRefusing(true)}
          aria-label={t("document.refuseOne", { document: name })}
        >
          {t("document.refuse")}
        </Button>
      )}
      {refusing && <Refusal place={place} type={type} handedIn={handedIn} onClose={() => setRefusing(false)} />}
    </Flex>
  );
}

const schema = z.object({ reason: z.string().trim().min(1, "required").max(500, "too-long") });

function Refusal({ place, type, handedIn, onClose }: DocumentProps & { onClose: () => void }) {
  const { t } = useTranslation(["staff", "common"]);
  const toasts = useToasts();
  const { mutate, isPending, error } = useDecideDocument(place, type);
  const form = useForm<z.infer<typeof schema>>({ defaultValues: { reason: "" }, resolver: zodResolver(schema) });
  const name = t(`common:demandedDocument.${type}`);
  const refuse = form.handleSubmit(({ reason }) =>
    mutate(
      { ...asSeen(handedIn), outcome: "REFUSE", reason },
      {
        onSuccess: () => {
          toasts.succeeded(t("document.refused", { document: name }));
          onClose();
        },
      },
    ),
  );
  return (
    <Dialog
      name="refusal"
      title={t("document.refuseTitle", { document: name })}
      isDangerous
      error={error}
      confirm={t("document.refuseConfirm")}
      isPending={isPending}
      form="refusal-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="refusal-form"
          noValidate
          onSubmit={(event) => {
            void refuse(event);
          }}
        >
          <LongTextField name="reason" label={t("document.reason")} help={t("document.reasonHelp")} maxLength={500} />
        </Form>
      </FormProvider>
    </Dialog>
  );
}
