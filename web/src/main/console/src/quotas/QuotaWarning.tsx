import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { leftOf } from "./numbers";
import { quotaOf } from "./queries";
import { Notice } from "../components/Notice";

/** Says before a submission that the quota will refuse it, and by how many; the server has the last word. */
export function QuotaWarning({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("quotas");
  const { data: quota } = useQuery(quotaOf(delegation));
  const left = quota ? leftOf(quota) : undefined;
  if (!quota || left === undefined) {
    return null;
  }
  const own = quota.holdings.find(({ subject }) => subject === delegation.reference)?.reserved ?? 0;
  const over = delegation.members - left - own;
  return over > 0 ? (
    <Notice isInline variant="warning" title={t("warning.title", { count: over })} className="pf-v6-u-mb-md">
      {t("warning.body", { members: delegation.members, free: left + own, places: quota.places ?? 0 })}
    </Notice>
  ) : null;
}
