import { Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Staff, StaffDocument } from "../api/schema";
import { categoriesQuery } from "../categories/queries";
import { Time } from "../components/Time";
import { CheckLabel } from "../documents/CheckLabel";
import { HandedInFacts } from "../documents/HandedInFacts";
import type { PhotoLook } from "../photo/PhotographDialog";
import { CheckDocument, SaveDocument } from "./DocumentChecks";
import { HandIn } from "./HandIn";
import { useMissingText } from "./missing";
import { placeOf, type Place } from "./queries";
import { Notice } from "../components/Notice";

/** What the category demands, each with what was handed in, how long it holds, and what was said of it. */
export function StaffDocuments({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const look = usePhotoLook(staff.category);
  return (
    <div className="pf-v6-u-mt-md ciep-form">
      {staff.documents.length === 0 && <p className="ciep-subtle">{t("document.none")}</p>}
      {staff.documents.map((document) => (
        <OneDocument key={document.type} place={placeOf(staff)} document={document} look={look} />
      ))}
    </div>
  );
}

/** How the photographs of a category look. */
function usePhotoLook(category: Staff["category"]): PhotoLook {
  const { data: categories } = useSuspenseQuery(categoriesQuery);
  const known = categories.find((one) => one.category === category);
  return { ratio: known?.photoRatio ?? "THREE_TO_FOUR", background: known?.photoBackground ?? "WHITE" };
}

interface OneDocumentProps {
  place: Place;
  document: StaffDocument;
  look: PhotoLook;
}

function OneDocument({ place, document, look }: OneDocumentProps) {
  const { t } = useTranslation(["staff", "common"]);
  const missingText = useMissingText();
  const { type, demanded, missing, handedIn, actions } = document;
  return (
    <Card isCompact className="pf-v6-u-mb-md" component="section">
      <CardTitle component="h2">
        {t(`common:demandedDocument.${type}`)} {handedIn && <CheckLabel status={handedIn.status} />}
      </CardTitle>
      <CardBody>
        {missing && (
          <Notice
            isInline
            isPlain
            variant="warning"
            component="h3"
            title={missingText({ code: missing, document: type })}
          />
        )}
        {!demanded && <p className="ciep-subtle">{t("document.notDemanded")}</p>}
        {handedIn && <HandedIn handedIn={handedIn} isHidden={actions.includes("HAND_IN")} />}
        {handedIn && actions.includes("OPEN") && <SaveDocument place={place} type={type} handedIn={handedIn} />}
        {handedIn && actions.includes("DECIDE") && <CheckDocument place={place} type={type} handedIn={handedIn} />}
        {actions.includes("HAND_IN") && <HandIn place={place} document={document} look={look} />}
      </CardBody>
    </Card>
  );
}

/** What it is, and who checked it. */
function HandedIn({ handedIn, isHidden }: { handedIn: NonNullable<StaffDocument["handedIn"]>; isHidden: boolean }) {
  const { decidedBy, decidedAt } = handedIn;
  return (
    <>
      <HandedInFacts handedIn={handedIn} isHidden={isHidden} />
      {decidedBy && decidedAt && (
        <p className="ciep-subtle">
          {decidedBy} · <Time at={decidedAt} />
        </p>
      )}
    </>
  );
}
