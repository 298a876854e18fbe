import type { ConsentToGive, DemandedDocument, PersonalAccreditation, PersonDocument } from "../api/schema";

export type HandedIn = NonNullable<PersonDocument["handedIn"]>;

/** What the person said to the use of a photograph. */
export function photographConsent({ consents }: PersonalAccreditation): ConsentToGive | undefined {
  return consents.find(({ purpose }) => purpose === "PHOTOGRAPH");
}

/** Is a photograph asked for here that may be used? */
export function takesPhotograph({ documents }: PersonalAccreditation): boolean {
  return documents.some(({ type, actions }) => type === "PHOTOGRAPH" && actions.includes("HAND_IN"));
}

/** The same, after something was handed in or taken away: nobody has checked it yet. */
export function withHandedIn(
  accreditation: PersonalAccreditation,
  type: DemandedDocument,
  handedIn: HandedIn | undefined,
): PersonalAccreditation {
  const documents = accreditation.documents
    .map((document) => (document.type === type ? renewed(document, handedIn, accreditation.endsOn) : document))
    .filter(({ demanded, handedIn: there }) => demanded || there);
  return { ...accreditation, documents };
}

function renewed(document: PersonDocument, handedIn: HandedIn | undefined, endsOn: string): PersonDocument {
  const { type, demanded } = document;
  const missing = demanded ? missingWith(handedIn, endsOn) : undefined;
  return {
    type,
    demanded,
    ...(missing ? { missing } : {}),
    ...(handedIn ? { handedIn } : {}),
    actions: handedIn ? ["HAND_IN", "REMOVE"] : ["HAND_IN"],
  };
}

/** As the server says it: what expires before the event's last day holds for nothing. */
function missingWith(handedIn: HandedIn | undefined, endsOn: string): PersonDocument["missing"] {
  if (!handedIn) {
    return "document-missing";
  }
  return handedIn.expiresOn !== undefined && handedIn.expiresOn < endsOn ? "document-expires" : "document-waiting";
}
