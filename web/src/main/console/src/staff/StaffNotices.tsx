import { List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Staff } from "../api/schema";
import { useViolationText } from "../components/problemText";
import { useMissingText } from "./missing";
import { useStaffFieldName } from "./StaffFacts";
import { RemedyText } from "../components/RemedyText";
import { Notice } from "../components/Notice";

/** What the reader should know first: what is missing, what was sent back, what is doubtful. */
export function StaffNotices({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const violationText = useViolationText();
  const missingText = useMissingText();
  const { missing, suspended, warnings } = staff;
  return (
    <>
      {missing.length > 0 && (
        <Notice isInline variant="warning" component="h2" title={t("missingTitle")}>
          <List isPlain>
            {missing.map((one) => (
              <ListItem key={`${one.code}-${one.document}`}>{missingText(one)}</ListItem>
            ))}
          </List>
        </Notice>
      )}
      {suspended.map((why) => (
        <Notice key={why} isInline variant="warning" component="h2" title={t(`suspended.${why}`)} />
      ))}
      <Answer staff={staff} />
      {warnings.length > 0 && staff.actions.includes("EDIT") && (
        <Notice isInline variant="info" component="h2" title={t("warnings")}>
          <List isPlain>
            {warnings.map((warning, index) => (
              <ListItem key={index}>{violationText(warning)}</ListItem>
            ))}
          </List>
        </Notice>
      )}
    </>
  );
}

function Answer({ staff: { status, approval } }: { staff: Staff }) {
  const { t } = useTranslation(["staff", "members"]);
  const fieldName = useStaffFieldName();
  if (!approval?.reason || (status !== "RETURNED" && status !== "REFUSED")) {
    return null;
  }
  return (
    <Notice
      isInline
      variant={status === "RETURNED" ? "warning" : "danger"}
      component="h2"
      title={status === "RETURNED" ? t("returned") : t("refused")}
    >
      <p>{t("reason", { text: approval.reason.text })}</p>
      <RemedyText remedy={approval.remedy} />
      <List isPlain>
        {approval.remarks.map((remark, index) => (
          <ListItem key={index}>
            {remark.field && <strong>{t("members:remarkField", { field: fieldName(remark.field) })} </strong>}
            {remark.text}
          </ListItem>
        ))}
      </List>
    </Notice>
  );
}
