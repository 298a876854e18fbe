import { Card, CardBody, CardTitle } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { DemandedDocument, PersonalAccreditation, PersonDocument } from "../api/schema";
import { CheckLabel } from "../documents/CheckLabel";
import { HandedInFacts } from "../documents/HandedInFacts";
import { useMissingText } from "../staff/missing";
import type { HandedIn } from "./documents";
import type { Keeper } from "./keeper";
import { PersonHandIn } from "./PersonHandIn";
import { PhotographConsent } from "./PhotographConsent";
import { Notice } from "../components/Notice";

export interface PersonDocumentsProps {
  accreditation: PersonalAccreditation;
  keeper: Keeper;
  /** Something was handed in, or taken away. */
  onDocument: (type: DemandedDocument, handedIn: HandedIn | undefined) => void;
  onChanged: (accreditation: PersonalAccreditation) => void;
}

/** What the category demands, each on its own; a photograph with the consent that it needs. */
export function PersonDocuments(props: PersonDocumentsProps) {
  return props.accreditation.documents.map((document) => (
    <OneDocument key={document.type} document={document} {...props} />
  ));
}

function OneDocument({ document, ...props }: PersonDocumentsProps & { document: PersonDocument }) {
  const { t } = useTranslation(["person", "common"]);
  const missingText = useMissingText();
  const { type, missing, handedIn, actions } = document;
  const takes = actions.includes("HAND_IN");
  return (
    <Card isCompact className="pf-v6-u-mb-md" component="section">
      <CardTitle component="h3">
        {t(`common:demandedDocument.${type}`)} {handedIn && <CheckLabel status={handedIn.status} />}
      </CardTitle>
      <CardBody>
        {takes && missing && missing !== "document-waiting" && (
          <Notice
            isInline
            isPlain
            variant={missing === "document-missing" ? "info" : "warning"}
            component="h4"
            title={missingText({ code: missing, document: type })}
          />
        )}
        {handedIn && <HandedInFacts handedIn={handedIn} isHidden={takes} />}
        {takes && type === "PHOTOGRAPH" && <PhotographConsent {...props} />}
        {takes && <PersonHandIn document={document} {...props} />}
      </CardBody>
    </Card>
  );
}
