import { useTranslation } from "react-i18next";
import type { Turn } from "../api/schema";
import { useUnitName } from "../app/editions";

/** Whose turn it is: the duty, and of which unit. */
export function TurnText({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const duty = t(`role.${turn.role}`);
  return turn.unit ? t("turn.ofUnit", { duty, unit: unitName(turn.unit) }) : duty;
}
