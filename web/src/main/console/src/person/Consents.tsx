import { Button, Card, CardBody, CardFooter, CardTitle, Form, Label, Title } from "@patternfly/react-core";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConsentPurpose, ConsentToGive, PersonalAccreditation } from "../api/schema";
import { useTexts } from "../app/editions";
import { ProblemAlert } from "../components/ProblemAlert";
import { Time } from "../components/Time";
import { ConsentStep } from "./ConsentStep";
import { stillRequired } from "./entry";
import type { Keeper } from "./keeper";
import { useGiveConsents } from "./useGiveConsents";
import { WithdrawConsent } from "./WithdrawConsent";

interface ConsentsProps {
  accreditation: PersonalAccreditation;
  keeper: Keeper;
  onChanged: (accreditation: PersonalAccreditation) => void;
}

const FINAL = ["REFUSED", "REVOKED", "WITHDRAWN"];

/** What the person agreed to and may take back, and what could be agreed to still. */
export function Consents({ accreditation, keeper, onChanged }: ConsentsProps) {
  const { t } = useTranslation("person");
  const [asked, setAsked] = useState<ConsentToGive>();
  const given = accreditation.consents.filter(({ state }) => state === "GIVEN");
  const open = FINAL.includes(accreditation.status) ? [] : accreditation.consents.filter((one) => !given.includes(one));
  return (
    <>
      {open.length > 0 && (
        <GiveConsents
          key={open.map(({ purpose }) => purpose).join()}
          consents={open}
          keeper={keeper}
          onChanged={onChanged}
        />
      )}
      {given.length > 0 && (
        <Title headingLevel="h2" size="lg" className="pf-v6-u-mt-lg pf-v6-u-mb-sm">
          {t("consent.given")}
        </Title>
      )}
      {given.map((consent) => (
        <Given key={consent.purpose} consent={consent} onWithdraw={() => setAsked(consent)} />
      ))}
      {asked && (
        <WithdrawConsent
          consent={asked}
          keeper={keeper}
          onDone={(changed) => {
            setAsked(undefined);
            onChanged(changed);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function Given({ consent, onWithdraw }: { consent: ConsentToGive; onWithdraw: () => void }) {
  const { t } = useTranslation("person");
  const textOf = useTexts();
  const { purpose, text, givenAt, version } = consent;
  const name = t(`purpose.${purpose}`);
  return (
    <Card isCompact className="pf-v6-u-mb-md">
      <CardTitle component="h3">
        {name}{" "}
        <Label color="green" icon={<CheckCircleIcon />}>
          {t("consent.holds")}
        </Label>
      </CardTitle>
      <CardBody>
        <p>{textOf(text)}</p>
        {givenAt && (
          <p className="ciep-subtle">
            {t("consent.when", { version })} <Time at={givenAt} />
          </p>
        )}
      </CardBody>
      <CardFooter>
        <Button variant="secondary" onClick={onWithdraw} aria-label={t("consent.withdrawNamed", { name })}>
          {t("consent.withdraw")}
        </Button>
      </CardFooter>
    </Card>
  );
}

interface GiveConsentsProps {
  consents: ConsentToGive[];
  keeper: Keeper;
  onChanged: (accreditation: PersonalAccreditation) => void;
}

function GiveConsents({ consents, keeper, onChanged }: GiveConsentsProps) {
  const { t } = useTranslation("person");
  const [agreed, setAgreed] = useState<ConsentPurpose[]>([]);
  const [attempt, setAttempt] = useState(0);
  const missing = stillRequired(consents, agreed);
  const { mutate, isPending, error } = useGiveConsents({ consents }, keeper, onChanged);
  return (
    <Form
      noValidate
      aria-label={t("consent.give")}
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (missing.length === 0 && agreed.length > 0) {
          mutate(agreed);
        }
      }}
    >
      <ProblemAlert error={error} />
      <ConsentStep
        consents={consents}
        agreed={agreed}
        missing={attempt > 0 ? missing : []}
        attempt={attempt}
        onAgree={setAgreed}
      />
      <div>
        <Button
          type="submit"
          variant={missing.length > 0 || agreed.length > 0 ? "primary" : "secondary"}
          isLoading={isPending}
          isDisabled={isPending}
        >
          {t("consent.give")}
        </Button>
      </div>
    </Form>
  );
}
