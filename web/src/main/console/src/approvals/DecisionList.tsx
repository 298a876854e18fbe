import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";
import { DecisionEntry } from "./DecisionEntry";

/** Every decision of every round, the newest first. */
export function DecisionList({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  if (one.decisions.length === 0) {
    return <p className="ciep-subtle pf-v6-u-mt-md">{t("decisions.none")}</p>;
  }
  return (
    <ol className="ciep-timeline pf-v6-u-mt-md" aria-label={t("decisions.label")}>
      {one.decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionEntry one={one} decision={decision} />
        </li>
      ))}
    </ol>
  );
}
