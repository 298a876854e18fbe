import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Case, NewDecision } from "../api/schema";
import { RemedyText } from "../components/RemedyText";
import { rejectionRemedyOf } from "./queries";
import { ReasonCard } from "./ReasonCard";
import { RemarkEditor } from "./RemarkEditor";
import { remarksOf, type Remarks } from "./remarks";

interface ReasonPanelProps {
  outcome: "RETURN" | "REJECT";
  one: Case;
  remarks: Remarks;
  pending: boolean;
  onDecide: (more: Pick<NewDecision, "reason" | "remarks">) => void;
  onCancel: () => void;
}

/** Return and reject need a reason; a return may point at single members and fields. */
export function ReasonPanel({ outcome, one, remarks, pending, onDecide, onCancel }: ReasonPanelProps) {
  const { t } = useTranslation("approvals");
  const { data: remedy } = useQuery({ ...rejectionRemedyOf(one.reference), enabled: outcome === "REJECT" });
  const returnable = one.route.find(({ state }) => state === "CURRENT")?.returnable ?? [];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.getElementById("field-code")?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={place}>
      <ReasonCard
        title={
          one.ownerName
            ? t(`organisation.panel.${outcome}`, { reference: one.reference })
            : t(`panel.${outcome}`, { reference: one.reference })
        }
        before={
          <p className="pf-v6-u-mb-md">
            {one.ownerName
              ? t(`organisation.help.${outcome}`)
              : t(`panel.help.${outcome}`, { count: one.members ?? 0 })}
          </p>
        }
        textHelp={one.ownerName ? t("organisation.textHelp") : t("panel.textHelp")}
        more={
          outcome === "RETURN" ? (
            <RemarkEditor kind={one.kind} remarks={remarks} returnable={returnable} />
          ) : (
            <RemedyText remedy={remedy} />
          )
        }
        confirm={t(`panel.confirm.${outcome}`)}
        isDanger={outcome === "REJECT"}
        isPending={pending}
        onReason={(reason) =>
          onDecide({ reason, ...(outcome === "RETURN" ? { remarks: remarksOf(remarks.drafts) } : {}) })
        }
        onCancel={onCancel}
      />
    </div>
  );
}
