import { useSuspenseQuery } from "@tanstack/react-query";
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
import { CaseTabs } from "./CaseTabs";
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
  const part = { id: staff.id, name: displayName(staff) };
  const { edition, reference } = staff;
  return (
    <>
      <StaffNotices staff={staff} />
      {may("vetting.record") && staff.status === "VETTING" && (
        <Notice isInline variant="info" component="h2" title={t("staff.vetting")}>
          <Link to={`/editions/${edition}/vetting/${reference}`}>{t("staff.toVetting")}</Link>
        </Notice>
      )}
      <CaseTabs
        one={one}
        first="content"
        parts={[
          {
            name: "content",
            title: t("staff.content"),
            content: (
              <>
                <p className="pf-v6-u-mt-md ciep-breakable">
                  <Link to={`/editions/${edition}/staff/${reference}`}>{reference}</Link> ·{" "}
                  {textOf(staff.organisationName)}
                </p>
                <StaffFacts
                  staff={staff}
                  actions={
                    onRemark &&
                    ((field) => <RemarkButton name={fieldName(field)} onClick={() => onRemark(part, field)} />)
                  }
                />
              </>
            ),
          },
          {
            name: "documents",
            title: t("staff.documents", { count: staff.documents.length }),
            content: <StaffDocuments staff={staff} />,
          },
        ]}
      />
    </>
  );
}
