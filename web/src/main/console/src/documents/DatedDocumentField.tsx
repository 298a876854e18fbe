import { FormGroup, Grid, GridItem, TextInput } from "@patternfly/react-core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../api/schema";
import type { DocumentDates } from "./dates";
import { DocumentField } from "./DocumentField";
import type { Shipment } from "./upload";

interface DatedDocumentFieldProps {
  label: string;
  handedIn: { document: Document; issuedOn?: string; expiresOn?: string } | undefined;
  to: (dates: DocumentDates) => (file: File) => Pick<Shipment, "address" | "headers">;
  onKept: (document: Document, dates: DocumentDates) => void;
  remove: { run: () => void; isPending: boolean; error: unknown };
  isFixed: boolean;
}

/** First how long it holds, then the file, which is kept as soon as it is chosen. */
export function DatedDocumentField({ label, handedIn, to, onKept, remove, isFixed }: DatedDocumentFieldProps) {
  const { t } = useTranslation(["documents", "common"]);
  const [issuedOn, setIssuedOn] = useState(handedIn?.issuedOn ?? "");
  const [expiresOn, setExpiresOn] = useState(handedIn?.expiresOn ?? "");
  const dates = { issuedOn, expiresOn };
  return (
    <>
      <Grid hasGutter sm={6}>
        <GridItem>
          <DateInput label={t("dates.issuedOn")} value={issuedOn} onChange={setIssuedOn} />
        </GridItem>
        <GridItem>
          <DateInput
            label={t("common:form.optional", { label: t("dates.expiresOn") })}
            value={expiresOn}
            onChange={setExpiresOn}
          />
        </GridItem>
      </Grid>
      <DocumentField
        label={label}
        help={issuedOn === "" ? t("dates.first") : t("dates.help")}
        document={handedIn?.document}
        to={to(dates)}
        onKept={(document) => onKept(document, dates)}
        remove={remove}
        isDisabled={issuedOn === ""}
        isFixed={isFixed}
      />
    </>
  );
}

interface DateInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function DateInput({ label, value, onChange }: DateInputProps) {
  const id = useId();
  return (
    <FormGroup label={label} fieldId={id}>
      <TextInput id={id} type="date" value={value} onChange={(_event, date) => onChange(date)} />
    </FormGroup>
  );
}
