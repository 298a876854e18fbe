import { Checkbox, FormGroup, FormHelperText, HelperText } from "@patternfly/react-core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ConsentPurpose, ConsentToGive } from "../api/schema";
import { useTexts } from "../app/editions";
import { Notice } from "../components/Notice";
import { Hint } from "../components/Hint";

interface ConsentStepProps {
  consents: ConsentToGive[];
  agreed: ConsentPurpose[];
  /** What was asked for in vain. */
  missing: ConsentToGive[];
  attempt: number;
  onAgree: (agreed: ConsentPurpose[]) => void;
}

/** Each purpose on its own, none chosen before the person chooses it. */
export function ConsentStep({ consents, agreed, missing, attempt, onAgree }: ConsentStepProps) {
  const { t } = useTranslation("person");
  const place = useRef<HTMLDivElement>(null);
  const count = missing.length;
  useEffect(() => {
    if (attempt > 0 && count > 0) {
      place.current?.focus();
    }
  }, [attempt, count]);
  return (
    <>
      {count > 0 && (
        <div ref={place} tabIndex={-1} role="alert">
          <Notice isInline variant="danger" component="h3" title={t("consent.needed", { count })} />
        </div>
      )}
      {consents
        .filter(({ state }) => state !== "GIVEN")
        .map((consent) => (
          <Choice
            key={consent.purpose}
            consent={consent}
            isMissing={missing.includes(consent)}
            isAgreed={agreed.includes(consent.purpose)}
            onAgree={(given) =>
              onAgree(given ? [...agreed, consent.purpose] : agreed.filter((one) => one !== consent.purpose))
            }
          />
        ))}
    </>
  );
}

interface ChoiceProps {
  consent: ConsentToGive;
  isMissing: boolean;
  isAgreed: boolean;
  onAgree: (given: boolean) => void;
}

function Choice({ consent, isMissing, isAgreed, onAgree }: ChoiceProps) {
  const { t } = useTranslation(["person", "common"]);
  const textOf = useTexts();
  const { purpose, required, text } = consent;
  const label = t(`purpose.${purpose}`);
  const helpId = `consent-${purpose}-help`;
  return (
    <FormGroup fieldId={`consent-${purpose}`}>
      <Checkbox
        id={`consent-${purpose}`}
        label={<strong>{required ? label : t("common:form.optional", { label })}</strong>}
        description={<span className="ciep-consent">{textOf(text)}</span>}
        isChecked={isAgreed}
        isValid={!isMissing}
        aria-required={required}
        aria-describedby={helpId}
        onChange={(_event, given) => onAgree(given)}
      />
      <FormHelperText id={helpId}>
        <HelperText isLiveRegion>{isMissing && <Hint variant="error">{t("consent.required")}</Hint>}</HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
