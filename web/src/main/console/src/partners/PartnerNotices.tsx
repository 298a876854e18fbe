import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Organisation, Reason } from "../api/schema";
import { RemedyText } from "../components/RemedyText";
import { Time } from "../components/Time";
import { Notice } from "../components/Notice";

/** What stands before everything else: an order that waits, why it may not take part, and why it was returned or rejected. */
export function PartnerNotices({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(["partners", "common"]);
  const { order, standing, approval, status } = organisation;
  return (
    <>
      {order && (
        <Notice
          isInline
          variant="warning"
          component="h2"
          title={t(`order.waits.${order.change}`)}
          className="pf-v6-u-mb-md"
        >
          <Because reason={order.reason} />
          <p>
            {order.orderedBy} · <Time at={order.orderedAt} />{" "}
            {order.caseReference && <Link to={`/cases/${order.caseReference}`}>{order.caseReference}</Link>}
          </p>
        </Notice>
      )}
      {standing && (
        <Notice
          isInline
          variant="danger"
          component="h2"
          title={t(`standing.${standing.change}`)}
          className="pf-v6-u-mb-md"
        >
          <Because reason={standing.reason} />
          <p>
            {t("standing.since")} <Time at={standing.since} />
          </p>
        </Notice>
      )}
      {approval?.reason && (
        <Notice
          isInline
          variant={status === "RETURNED" ? "warning" : "danger"}
          component="h2"
          title={status === "RETURNED" ? t("application.returned") : t("application.rejected")}
          className="pf-v6-u-mb-md"
        >
          <Because reason={approval.reason} />
          <RemedyText remedy={approval.remedy} />
        </Notice>
      )}
    </>
  );
}

function Because({ reason: { code, text } }: { reason: Reason }) {
  const { t } = useTranslation(["partners", "common"]);
  return <p className="ciep-reason">{t("application.reason", { reason: t(`common:reason.${code}`), text })}</p>;
}
