import { Form } from "@patternfly/react-core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { Zone } from "../api/schema";
import { useTexts } from "../app/editions";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { TextField } from "../components/inputs";
import { useAddZone, useRenameZone } from "./queries";

const text = z.string().trim().min(1, "required").max(200, "too-long");
const schema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9-]{0,19}$/, "zone-code"),
  zh: text,
  en: text,
  de: text,
});

type Values = z.infer<typeof schema>;

/** Adds a zone, or gives it another name. */
export function ZoneDialog({ zone, onClose }: { zone: Zone | undefined; onClose: () => void }) {
  const { t } = useTranslation("categories");
  const textOf = useTexts();
  const toasts = useToasts();
  const add = useAddZone();
  const rename = useRenameZone();
  const [failure, setFailure] = useState<unknown>();
  const form = useForm<Values>({
    defaultValues: { code: zone?.code ?? "", zh: "", en: "", de: "", ...zone?.name },
    resolver: zodResolver(schema),
  });
  const save = form.handleSubmit(async ({ code, ...name }) => {
    setFailure(undefined);
    try {
      await (zone
        ? rename.mutateAsync({ code: zone.code, version: zone.version, name })
        : add.mutateAsync({ code, name }));
      const said = { name: textOf(name) };
      toasts.succeeded(zone ? t("zone.changed", said) : t("zone.added", said));
      onClose();
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <Dialog
      name="zone"
      title={zone ? t("zone.changeTitle", { code: zone.code }) : t("zone.addTitle")}
      error={failure}
      confirm={zone ? t("zone.changeConfirm") : t("zone.addConfirm")}
      isPending={form.formState.isSubmitting}
      form="zone-form"
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Form
          id="zone-form"
          noValidate
          onSubmit={(event) => {
            void save(event);
          }}
        >
          {!zone && <TextField name="code" label={t("field.code")} help={t("field.codeHelp")} maxLength={20} />}
          <TextField name="zh" label={t("field.zh")} lang="zh-CN" maxLength={200} />
          <TextField name="en" label={t("field.en")} lang="en" maxLength={200} />
          <TextField name="de" label={t("field.de")} lang="de" maxLength={200} />
        </Form>
      </FormProvider>
    </Dialog>
  );
}
