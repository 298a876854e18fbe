import { Button, DescriptionList, FormGroup, FormSelect, FormSelectOption, Title } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Staff } from "../api/schema";
import { LANGUAGES, OWN_NAMES, type Language } from "../app/i18n";
import { usePlatformNow } from "../app/session";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { Fact } from "../components/Fact";
import { displayName } from "../components/personName";
import { Time } from "../components/Time";
import { useSendLink } from "./queries";
import { Notice } from "../components/Notice";

/** What the person has to do with it: the link, how far it is, and the consents. */
export function PersonPart({ staff }: { staff: Staff }) {
  const { t } = useTranslation(["staff", "person"]);
  const [asked, setAsked] = useState(false);
  const { personal, actions, status } = staff;
  const { link, consents } = personal;
  const editable = status === "DRAFT" || status === "RETURNED";
  return (
    <section aria-labelledby="person-part" className="pf-v6-u-mb-lg">
      <Title headingLevel="h2" size="lg" id="person-part" className="pf-v6-u-mb-sm">
        {t("link.title")}
      </Title>
      {hasArrived(staff) && editable && actions.includes("SUBMIT") && (
        <Notice isInline variant="success" component="h3" title={t("link.arrived")} className="pf-v6-u-mb-sm" />
      )}
      <DescriptionList isCompact columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}>
        <LinkFacts staff={staff} />
        <Fact term={t("link.consents")}>
          {consents.map(({ purpose, state, givenAt, withdrawnAt }) => (
            <div key={purpose}>
              {t("link.consent", { purpose: t(`person:purpose.${purpose}`), state: t(`consentState.${state}`) })}
              {(withdrawnAt ?? givenAt) && (
                <>
                  {" "}
                  <span className="ciep-subtle">
                    <Time at={withdrawnAt ?? givenAt ?? ""} />
                  </span>
                </>
              )}
            </div>
          ))}
        </Fact>
      </DescriptionList>
      {actions.includes("SEND_LINK") && (
        <Button variant="secondary" className="pf-v6-u-mt-sm" onClick={() => setAsked(true)}>
          {link ? t("link.send") : t("link.sendFirst")}
        </Button>
      )}
      {asked && <SendLink staff={staff} onClose={() => setAsked(false)} />}
    </section>
  );
}

/** What the person did before the submission that came back is not what the remarks ask for. */
function hasArrived({ personal: { link }, submittedAt }: Staff): boolean {
  return Date.parse(link?.completedAt ?? "") > Date.parse(submittedAt ?? "1970-01-01");
}

function LinkFacts({ staff: { personal, person } }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const now = usePlatformNow();
  const { link } = personal;
  if (!link) {
    return <Fact term={t("link.sent")}>{person.email ? t("link.none") : t("link.noAddress")}</Fact>;
  }
  const { purpose, sentAt, openedAt, completedAt, expiresAt } = link;
  const when = (at: string | undefined) => (at ? <Time at={at} /> : t("link.notYet"));
  return (
    <>
      <Fact term={t("link.sent")}>
        <Time at={sentAt} />
        <div className="ciep-subtle">{t(`link.${purpose}`)}</div>
      </Fact>
      <Fact term={t("link.opened")}>{when(openedAt)}</Fact>
      <Fact term={t("link.completed")}>{when(completedAt)}</Fact>
      <Fact term={t("link.expires")}>
        {Date.parse(expiresAt) <= now().getTime() ? t("link.expired") : <Time at={expiresAt} />}
      </Fact>
    </>
  );
}

function SendLink({ staff, onClose }: { staff: Staff; onClose: () => void }) {
  const { t, i18n } = useTranslation("staff");
  const toasts = useToasts();
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((known) => known === i18n.language) ?? "zh-CN");
  const { mutate, isPending, error } = useSendLink({ edition: staff.edition, staff: staff.reference });
  return (
    <Dialog
      name="send-link"
      title={t("link.sendTitle", { name: displayName(staff) })}
      error={error}
      confirm={t("invite.confirm")}
      isPending={isPending}
      onConfirm={() =>
        mutate(
          { version: staff.version, language },
          {
            onSuccess: () => {
              toasts.succeeded(t("link.done"));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t("link.sendBody")}</p>
      <FormGroup label={t("invite.language")} fieldId="link-language">
        <FormSelect
          id="link-language"
          value={language}
          onChange={(_event, chosen) => setLanguage(LANGUAGES.find((known) => known === chosen) ?? language)}
        >
          {LANGUAGES.map((known) => (
            <FormSelectOption key={known} value={known} label={OWN_NAMES[known]} />
          ))}
        </FormSelect>
      </FormGroup>
    </Dialog>
  );
}
