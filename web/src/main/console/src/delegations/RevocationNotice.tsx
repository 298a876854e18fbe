import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { RemedyText } from "../components/RemedyText";
import { Notice } from "../components/Notice";

/** Why the approvers decide anew. */
export function RevocationNotice({ delegation: { revocation, remedy } }: { delegation: Delegation }) {
  const { t } = useTranslation(["delegations", "common"]);
  if (!revocation) {
    return null;
  }
  const { revoked, reason } = revocation;
  return (
    <Notice isInline variant="warning" component="h2" title={t(`revoked.${revoked}`)} className="pf-v6-u-mb-md">
      <p className="ciep-reason">
        {t("returned.reason", { reason: t(`common:reason.${reason.code}`), text: reason.text })}
      </p>
      <RemedyText remedy={remedy} />
    </Notice>
  );
}
