import { Label } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ClipboardCheckIcon from "@patternfly/react-icons/dist/esm/icons/clipboard-check-icon";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import { useTranslation } from "react-i18next";
import type { RouteSummary } from "../api/schema";

const LOOKS = {
  DRAFT: { color: "grey", icon: <PencilAltIcon /> },
  CHECKED: { color: "blue", icon: <ClipboardCheckIcon /> },
  IN_FORCE: { color: "green", icon: <CheckCircleIcon /> },
  SUPERSEDED: { color: "grey", icon: <BanIcon /> },
} as const;

/** Draft, checked, in force or superseded: icon and word. */
export function RouteStateLabel({ route: { state, inForce } }: { route: RouteSummary }) {
  const { t } = useTranslation("routes");
  const look = state === "PUBLISHED" ? (inForce ? "IN_FORCE" : "SUPERSEDED") : state;
  return (
    <Label isCompact color={LOOKS[look].color} icon={LOOKS[look].icon}>
      {t(`state.${look}`)}
    </Label>
  );
}
