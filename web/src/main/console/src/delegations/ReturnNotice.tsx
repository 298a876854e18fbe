import { List, ListItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Delegation } from "../api/schema";
import { useMemberFieldName } from "../components/memberFields";
import { RemedyText } from "../components/RemedyText";
import { addressOf } from "./place";
import { memberNamesOf } from "./queries";
import { Notice } from "../components/Notice";

/** What the approver wants mended, in front of everything else, with a way to each remarked member. */
export function ReturnNotice({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation(["delegations", "common"]);
  const fieldName = useMemberFieldName();
  const { returnReason, remarks, status, edition, unit, revision } = delegation;
  const remarked = [...new Set(remarks.flatMap(({ member }) => member ?? []))];
  const { data: names = {} } = useQuery(memberNamesOf({ edition, unit }, revision, remarked));
  if (status !== "RETURNED" && status !== "REJECTED") {
    return null;
  }
  const variant = status === "RETURNED" ? "warning" : "danger";
  const title = status === "RETURNED" ? t("returned.title") : t("returned.rejected");
  return (
    <Notice isInline variant={variant} component="h2" title={title} className="pf-v6-u-mb-md">
      {returnReason && (
        <p className="ciep-reason">
          {t("returned.reason", { reason: t(`common:reason.${returnReason.code}`), text: returnReason.text })}
        </p>
      )}
      <RemedyText remedy={delegation.remedy} />
      {remarks.length > 0 && (
        <List aria-label={t("returned.remarks")}>
          {remarks.map((remark, index) => (
            <ListItem key={index}>
              {remark.member && (
                <>
                  <Link to={`${addressOf(delegation)}/members/${remark.member}`}>
                    <RemarkedPart name={names[remark.member]} field={remark.field && fieldName(remark.field)} />
                  </Link>{" "}
                </>
              )}
              {remark.text}
            </ListItem>
          ))}
        </List>
      )}
    </Notice>
  );
}

/** Whom a remark is about, and which field; until the names are there, that it is a member. */
function RemarkedPart({ name, field }: { name: string | undefined; field: string | undefined }) {
  const { t } = useTranslation("delegations");
  if (name === undefined) {
    return field ? t("returned.field", { field }) : t("returned.member");
  }
  return field ? t("returned.named.field", { name, field }) : t("returned.named.member", { name });
}
