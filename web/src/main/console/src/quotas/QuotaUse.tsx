import { Progress, ProgressMeasureLocation } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { QuotaRow } from "../api/schema";
import { leftOf, usedOf } from "./numbers";

interface QuotaUseProps {
  quota: Pick<QuotaRow, "places" | "reserved" | "booked">;
  /** Whose places they are, for those who do not see the bar. */
  label: string;
}

/** How many places are in use, as a number and as a bar; the bar is full where none is left. */
export function QuotaUse({ quota, label }: QuotaUseProps) {
  const { t } = useTranslation("quotas");
  const { places, reserved } = quota;
  const used = usedOf(quota);
  return (
    <div className="ciep-use">
      <span className="ciep-numeric">
        {places === null ? t("use.unlimited", { used }) : t("use.of", { used, places })}
      </span>
      {places !== null && (
        <Progress
          aria-label={label}
          size="sm"
          measureLocation={ProgressMeasureLocation.none}
          value={places === 0 ? 100 : Math.round((100 * used) / places)}
          variant={leftOf(quota) === 0 ? "warning" : undefined}
        />
      )}
      {reserved > 0 && <div className="ciep-subtle">{t("use.reserved", { count: reserved })}</div>}
    </div>
  );
}
