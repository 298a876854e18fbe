import { Alert, Card, CardBody, CardTitle, Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Staff, StaffDocument } from "../api/schema";
import { CalendarDate, Time } from "../components/Time";
import { DocumentFacts } from "../documents/DocumentFacts";
import { CheckDocument, SaveDocument } from "./DocumentChecks";
import { HandIn } from "./HandIn";
import { useMissingText } from "./missing";
import { placeOf, type Place } from "./queries";

/** What the category demands, each with what was handed in, how long it holds, and what was said of it. */
export function StaffDocuments({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  return (
    <div className="pf-v6-u-mt-md ciep-form">
      {staff.documents.length === 0 && <p className="ciep-subtle">{t("document.none")}</p>}
      {staff.documents.map((document) => (
        <OneDocument key={document.type} place={placeOf(staff)} document={document} />
      ))}
    </div>
  );
}

interface OneDocumentProps {
  place: Place;
  document: StaffDocument;
}

const COLORS = { WAITING: "blue", APPROVED: "green", REFUSED: "red" } as const;

function OneDocument({ place, document }: OneDocumentProps) {
  const { t } = useTranslation(["staff", "common"]);
  const missingText = useMissingText();
  const { type, demanded, missing, handedIn, actions } = document;
  return (
    <Card isCompact className="pf-v6-u-mb-md" component="section">
      <CardTitle component="h2">
        {t(`common:demandedDocument.${type}`)}{" "}
        {handedIn && (
          <Label isCompact color={COLORS[handedIn.status]}>
            {t(`document.status.${handedIn.status}`)}
          </Label>
        )}
      </CardTitle>
      <CardBody>
        {missing && (
          <Alert
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
        {actions.includes("HAND_IN") && <HandIn place={place} document={document} />}
      </CardBody>
    </Card>
  );
}

/** Its dates, and what was decided; the file itself stands where it can be replaced, too. */
function HandedIn({ handedIn, isHidden }: { handedIn: NonNullable<StaffDocument["handedIn"]>; isHidden: boolean }) {
  const { t } = useTranslation("staff");
  const { document, issuedOn, expiresOn, reason, decidedBy, decidedAt } = handedIn;
  return (
    <>
      {!isHidden && <DocumentFacts document={document} />}
      {issuedOn && (
        <p>
          {t("document.issued")} <CalendarDate date={issuedOn} />
          {" · "}
          {expiresOn ? (
            <>
              {t("document.expires")} <CalendarDate date={expiresOn} />
            </>
          ) : (
            t("document.unlimited")
          )}
        </p>
      )}
      {reason && <p>{t("reason", { text: reason })}</p>}
      {decidedBy && decidedAt && (
        <p className="ciep-subtle">
          {decidedBy} · <Time at={decidedAt} />
        </p>
      )}
    </>
  );
}
