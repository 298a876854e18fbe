import { useTranslation } from "react-i18next";
import type { Case, NewDecision } from "../api/schema";
import { ReasonCard } from "./ReasonCard";
import { StrikeEditor } from "./StrikeEditor";
import { strikesWith, type Strikes } from "./strikes";

interface StrikePanelProps {
  one: Case;
  strikes: Strikes;
  pending: boolean;
  onDecide: (more: Pick<NewDecision, "strikes">) => void;
  onCancel: () => void;
}

/** Approves a list without some of its members; each needs a reason, their own or that for all. */
export function StrikePanel({ one, strikes, pending, onDecide, onCancel }: StrikePanelProps) {
  const { t } = useTranslation("approvals");
  const count = strikes.drafts.length;
  return (
    <ReasonCard
      title={t("strike.title", { reference: one.reference, count })}
      before={<p className="pf-v6-u-mb-md">{t("strike.help")}</p>}
      textHelp={t("strike.textHelp")}
      more={<StrikeEditor strikes={strikes} />}
      confirm={t("strike.confirm", { count })}
      isPending={pending}
      isDisabled={count === 0}
      onReason={(reason) => onDecide({ strikes: strikesWith(strikes.drafts, reason) })}
      onCancel={onCancel}
    />
  );
}
