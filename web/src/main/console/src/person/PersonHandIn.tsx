import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Document, PersonDocument } from "../api/schema";
import { NO_DATES, type DocumentDates } from "../documents/dates";
import { DatedDocumentField } from "../documents/DatedDocumentField";
import { PhotographField } from "../photo/PhotographField";
import { photographConsent } from "./documents";
import type { PersonDocumentsProps } from "./PersonDocuments";

/** A photograph that may be used is taken or chosen, and cut; everything else has dates. */
export function PersonHandIn(props: PersonDocumentsProps & { document: PersonDocument }) {
  const { accreditation, keeper, onDocument } = props;
  const { type, handedIn, actions } = props.document;
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => keeper.remove(type),
    onSuccess: () => onDocument(type, undefined),
  });
  const kept = (document: Document, { issuedOn, expiresOn }: DocumentDates) =>
    onDocument(type, {
      document,
      status: "WAITING",
      ...(issuedOn ? { issuedOn } : {}),
      ...(expiresOn ? { expiresOn } : {}),
    });
  const shared = {
    label: t(`demandedDocument.${type}`),
    remove: { run: () => mutate(), isPending, error },
    isFixed: !actions.includes("REMOVE"),
  };
  if (type !== "PHOTOGRAPH") {
    return <DatedDocumentField {...shared} handedIn={handedIn} to={(dates) => keeper.to(type, dates)} onKept={kept} />;
  }
  return photographConsent(accreditation)?.state === "GIVEN" ? (
    <PhotographField
      {...shared}
      look={{ ratio: accreditation.photoRatio, background: accreditation.photoBackground }}
      document={handedIn?.document}
      to={keeper.to(type, NO_DATES)}
      onKept={(document) => kept(document, NO_DATES)}
    />
  ) : null;
}
