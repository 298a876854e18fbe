import { useTranslation } from "react-i18next";
import type { Turn } from "../api/schema";
import { useUnitName } from "../app/editions";

interface TurnTextProps {
  turn: Turn;
  /** The unit that stands beside it anyway. */
  known?: string;
}

/** Whose turn it is: the duty, and of which unit. */
export function TurnText({ turn, known }: TurnTextProps) {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const duty = t(`role.${turn.role}`);
  return turn.unit && turn.unit !== known ? t("turn.ofUnit", { duty, unit: unitName(turn.unit) }) : duty;
}
