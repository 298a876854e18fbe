import { List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { PersonalAccreditation } from "../api/schema";
import { useMemberFieldName } from "../components/memberFields";
import { Notice } from "../components/Notice";

/** Why the officials sent it back or refused it. */
export function Answer({ accreditation: { status, reason, remarks = [] } }: { accreditation: PersonalAccreditation }) {
  const { t } = useTranslation(["person", "members"]);
  const fieldName = useMemberFieldName();
  if (!reason) {
    return null;
  }
  const returned = status === "RETURNED";
  return (
    <Notice
      isInline
      variant={returned ? "warning" : "danger"}
      component="h2"
      title={returned ? t("answer.returned") : t("answer.refused")}
      className="pf-v6-u-mb-md"
    >
      <p>{reason.text}</p>
      <List isPlain>
        {remarks.map((remark, index) => (
          <ListItem key={index}>
            {remark.field && <strong>{t("members:remarkField", { field: fieldName(remark.field) })} </strong>}
            {remark.text}
          </ListItem>
        ))}
      </List>
    </Notice>
  );
}
