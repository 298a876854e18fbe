import { Form } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { StaffDocument } from "../api/schema";
import { NO_DATES } from "../documents/dates";
import { DatedDocumentField } from "../documents/DatedDocumentField";
import { PhotographField } from "../photo/PhotographField";
import type { PhotoLook } from "../photo/PhotographDialog";
import { toStaffDocument, useHandedIn, useRemoveDocument, type Place } from "./queries";

interface HandInProps {
  place: Place;
  document: StaffDocument;
  look: PhotoLook;
}

/** A photograph is taken or chosen, and cut; everything else has dates. */
export function HandIn({ place, document: { type, handedIn, actions }, look }: HandInProps) {
  const { t } = useTranslation();
  const onKept = useHandedIn();
  const { mutate, isPending, error } = useRemoveDocument(place, type);
  const label = t(`demandedDocument.${type}`);
  const shared = {
    label,
    onKept: () => void onKept(),
    remove: { run: () => mutate(), isPending, error },
    isFixed: !actions.includes("REMOVE"),
  };
  return (
    <Form className="pf-v6-u-mt-md" onSubmit={(event) => event.preventDefault()}>
      {type === "PHOTOGRAPH" ? (
        <PhotographField
          {...shared}
          look={look}
          document={handedIn?.document}
          to={toStaffDocument(place, type, NO_DATES)}
        />
      ) : (
        <DatedDocumentField {...shared} handedIn={handedIn} to={(dates) => toStaffDocument(place, type, dates)} />
      )}
    </Form>
  );
}
