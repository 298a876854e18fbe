import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { Notice } from "../components/Notice";

/** How many members the approvers left out; the reasons stand in the list. */
export function StrikeNotice({ delegation: { status, strikes } }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  if (strikes.length === 0 || (status !== "APPROVED" && status !== "SUBMITTED")) {
    return null;
  }
  return (
    <Notice
      isInline
      variant="warning"
      component="h2"
      title={t(`strikes.${status}`, { count: strikes.length })}
      className="pf-v6-u-mb-md"
    >
      {t("strikes.body")}
    </Notice>
  );
}
