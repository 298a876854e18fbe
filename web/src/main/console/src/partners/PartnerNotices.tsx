import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Organisation } from "../api/schema";
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
          <p className="ciep-reason">
            {t("application.reason", { reason: t(`common:reason.${order.reason.code}`), text: order.reason.text })}
          </p>
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
          <p className="ciep-reason">
            {t("application.reason", {
              reason: t(`common:reason.${standing.reason.code}`),
              text: standing.reason.text,
            })}
          </p>
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
          <p className="ciep-reason">
            {t("application.reason", {
              reason: t(`common:reason.${approval.reason.code}`),
              text: approval.reason.text,
            })}
          </p>
          <RemedyText remedy={approval.remedy} />
        </Notice>
      )}
    </>
  );
}
