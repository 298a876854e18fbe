import { Form, FormGroup, Grid, GridItem, TextInput } from "@patternfly/react-core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffDocument } from "../api/schema";
import { DocumentField } from "../documents/DocumentField";
import { toStaffDocument, useHandedIn, useRemoveDocument, type Place } from "./queries";

interface HandInProps {
  place: Place;
  document: StaffDocument;
}

/** First how long it holds, then the file, which is kept as soon as it is chosen. A photograph has no dates. */
export function HandIn({ place, document: { type, handedIn, actions } }: HandInProps) {
  const { t } = useTranslation(["staff", "common"]);
  const [issuedOn, setIssuedOn] = useState(handedIn?.issuedOn ?? "");
  const [expiresOn, setExpiresOn] = useState(handedIn?.expiresOn ?? "");
  const onKept = useHandedIn();
  const { mutate, isPending, error } = useRemoveDocument(place, type);
  const dated = type !== "PHOTOGRAPH";
  const help = issuedOn === "" ? t("document.datesFirst") : t("document.help");
  return (
    <Form className="pf-v6-u-mt-md" onSubmit={(event) => event.preventDefault()}>
      {dated && (
        <Grid hasGutter sm={6}>
          <GridItem>
            <DateInput label={t("document.issuedOn")} value={issuedOn} onChange={setIssuedOn} />
          </GridItem>
          <GridItem>
            <DateInput
              label={t("common:form.optional", { label: t("document.expiresOn") })}
              value={expiresOn}
              onChange={setExpiresOn}
            />
          </GridItem>
        </Grid>
      )}
      <DocumentField
        label={t(`common:demandedDocument.${type}`)}
        help={dated ? help : t("document.photoHelp")}
        document={handedIn?.document}
        to={toStaffDocument(place, type, { issuedOn, expiresOn })}
        onKept={() => void onKept()}
        remove={{ run: () => mutate(), isPending, error }}
        isPicture={!dated}
        isDisabled={dated && issuedOn === ""}
        isFixed={!actions.includes("REMOVE")}
      />
    </Form>
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
