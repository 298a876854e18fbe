import { ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Organisation } from "../api/schema";

/** What features count, as the console says it. */
const KNOWN = ["booths", "staff", "badges"] as const;

/** What hangs on the organisation's accreditation, in numbers. */
export function Consequences({ organisation: { consequences } }: { organisation: Organisation }) {
  const { t } = useTranslation("partners");
  return KNOWN.filter((name) => consequences[name] !== undefined).map((name) => (
    <ListItem key={name}>{t(`consequence.${name}`, { count: consequences[name] ?? 0 })}</ListItem>
  ));
}
