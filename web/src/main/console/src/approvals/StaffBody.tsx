import { Tab, Tabs, TabTitleText, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Case } from "../api/schema";
import { useTexts } from "../app/editions";
import { useSession } from "../app/session";
import { displayName } from "../components/personName";
import { oneOf } from "../staff/queries";
import { StaffDocuments } from "../staff/StaffDocuments";
import { StaffFacts, useStaffFieldName } from "../staff/StaffFacts";
import { StaffNotices } from "../staff/StaffNotices";
import { CaseNotifications } from "./CaseNotifications";
import { DeadlineList } from "./DeadlineList";
import { DecisionList } from "./DecisionList";
import { RemarkButton, type Part } from "./remarks";
import { Notice } from "../components/Notice";

interface StaffBodyProps {
  one: Case;
  onRemark: ((part: Part, field: string) => void) | undefined;
}

/** A person's accreditation under decision: who, through which organisation, with what is missing and in doubt. */
export function StaffBody({ one, onRemark }: StaffBodyProps) {
  const { t } = useTranslation("approvals");
  const { may } = useSession();
  const fieldName = useStaffFieldName();
  const textOf = useTexts();
  const { data: staff } = useSuspenseQuery(oneOf({ edition: one.edition, staff: one.subjectReference }));
  const [tab, setTab] = useState<string | number>("content");
  const part = { id: staff.id, name: displayName(staff) };
  const { edition, reference } = staff;
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-screen-reader">
        {t("case.content")}
      </Title>
      <StaffNotices staff={staff} />
      {may("vetting.record") && staff.status === "VETTING" && (
        <Notice isInline variant="info" component="h2" title={t("staff.vetting")}>
          <Link to={`/editions/${edition}/vetting/${reference}`}>{t("staff.toVetting")}</Link>
        </Notice>
      )}
      <Tabs activeKey={tab} onSelect={(_event, key) => setTab(key)} aria-label={t("case.content")} mountOnEnter>
        <Tab eventKey="content" title={<TabTitleText>{t("staff.content")}</TabTitleText>}>
          <p className="pf-v6-u-mt-md ciep-breakable">
            <Link to={`/editions/${edition}/staff/${reference}`}>{reference}</Link> · {textOf(staff.organisationName)}
          </p>
          <StaffFacts
            staff={staff}
            actions={
              onRemark && ((field) => <RemarkButton name={fieldName(field)} onClick={() => onRemark(part, field)} />)
            }
          />
        </Tab>
        <Tab
          eventKey="documents"
          title={<TabTitleText>{t("staff.documents", { count: staff.documents.length })}</TabTitleText>}
        >
          <StaffDocuments staff={staff} />
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
