import { Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

const COLORS = { WAITING: "blue", APPROVED: "green", REFUSED: "red" } as const;

/** What was said of a document that was handed in. */
export function CheckLabel({ status }: { status: keyof typeof COLORS }) {
  const { t } = useTranslation("documents");
  return (
    <Label isCompact color={COLORS[status]}>
      {t(`check.${status}`)}
    </Label>
  );
}
