import { AlertActionLink, Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTexts } from "../app/editions";
import { ProblemAlert } from "../components/ProblemAlert";
import { photographConsent } from "./documents";
import type { PersonDocumentsProps } from "./PersonDocuments";
import { useGiveConsents } from "./useGiveConsents";
import { WithdrawConsent } from "./WithdrawConsent";
import { Notice } from "../components/Notice";

/** No photograph without consent: it is asked for here. Until everything is sent, it is taken back here, too. */
export function PhotographConsent({
  accreditation,
  keeper,
  onChanged,
}: Pick<PersonDocumentsProps, "accreditation" | "keeper" | "onChanged">) {
  const { t } = useTranslation("person");
  const textOf = useTexts();
  const [asked, setAsked] = useState(false);
  const giving = useGiveConsents(accreditation, keeper, onChanged);
  const consent = photographConsent(accreditation);
  if (consent && consent.state !== "GIVEN") {
    return (
      <>
        <ProblemAlert error={giving.error} />
        <Notice
          isInline
          variant="info"
          component="h4"
          title={t("documents.consentFirst")}
          actionLinks={
            <AlertActionLink isDisabled={giving.isPending} onClick={() => giving.mutate(["PHOTOGRAPH"])}>
              {t("documents.agree")}
            </AlertActionLink>
          }
        >
          {textOf(consent.text)}
        </Notice>
      </>
    );
  }
  return consent && accreditation.stage === "COMPLETE" ? (
    <>
      <p className="ciep-subtle pf-v6-u-mb-md">
        {t("documents.agreed")}{" "}
        <Button
          variant="link"
          isInline
          aria-label={t("consent.withdrawNamed", { name: t("purpose.PHOTOGRAPH") })}
          onClick={() => setAsked(true)}
        >
          {t("consent.withdraw")}
        </Button>
      </p>
      {asked && (
        <WithdrawConsent
          consent={consent}
          keeper={keeper}
          onDone={(changed) => {
            setAsked(false);
            onChanged(changed);
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  ) : null;
}
