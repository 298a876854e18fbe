import { Tab, Tabs, TabTitleText, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";
import { useSession } from "../app/session";
import { nameIn, useNameOf } from "../partners/names";
import { useFieldName } from "../partners/fields";
import { OrganisationContent } from "../partners/OrganisationContent";
import { OrganisationDocuments } from "../partners/OrganisationDocuments";
import { PartnerNotices } from "../partners/PartnerNotices";
import { partnerOf } from "../partners/queries";
import { CaseNotifications } from "./CaseNotifications";
import { DeadlineList } from "./DeadlineList";
import { DecisionList } from "./DecisionList";
import { RemarkButton, type Part } from "./remarks";

interface OrganisationBodyProps {
  one: Case;
  onRemark: ((part: Part, field: string) => void) | undefined;
}

/** A partner organisation under decision: what it says, with what is new and what is in doubt at each field. */
export function OrganisationBody({ one, onRemark }: OrganisationBodyProps) {
  const { t } = useTranslation("approvals");
  const { may } = useSession();
  const fieldName = useFieldName();
  const nameOf = useNameOf();
  const { data: organisation } = useSuspenseQuery(partnerOf(one.subjectReference));
  const [tab, setTab] = useState<string | number>("content");
  const part = { id: organisation.id, name: nameOf(nameIn(organisation.content)) };
  const remarkOn =
    one.kind === "PARTNER_ORGANISATION" && onRemark
      ? (field: string) => <RemarkButton name={fieldName(field)} onClick={() => onRemark(part, field)} />
      : undefined;
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-screen-reader">
        {t("case.content")}
      </Title>
      {one.kind === "SUSPENSION" && <PartnerNotices organisation={organisation} />}
      <Tabs activeKey={tab} onSelect={(_event, key) => setTab(key)} aria-label={t("case.content")} mountOnEnter>
        <Tab eventKey="content" title={<TabTitleText>{t("organisation.content")}</TabTitleText>}>
          <OrganisationContent organisation={organisation} actions={remarkOn} />
          <OrganisationDocuments
            reference={organisation.reference}
            revision={organisation.revision}
            actions={remarkOn}
          />
        </Tab>
        <Tab
          eventKey="decisions"
          title={<TabTitleText>{t("case.decisions", { count: one.decisions.length })}</TabTitleText>}
        >
          <DecisionList one={one} />
          <DeadlineList one={one} />
        </Tab>
        {may("cases.read") && (
          <Tab eventKey="told" title={<TabTitleText>{t("told.tab")}</TabTitleText>}>
            <CaseNotifications one={one} />
          </Tab>
        )}
      </Tabs>
    </>
  );
}
