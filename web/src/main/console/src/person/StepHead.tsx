import { Content, Progress, ProgressMeasureLocation, Title } from "@patternfly/react-core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Step } from "./entry";

/** Where the person is; each new step begins to be read here. */
export function StepHead({ steps, step }: { steps: readonly Step[]; step: number }) {
  const { t } = useTranslation("person");
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) {
      shown.current = step;
      window.scrollTo(0, 0);
      place.current?.focus();
    }
  }, [step]);
  const { name } = steps[step] ?? { name: "summary" as const };
  return (
    <div ref={place} tabIndex={-1} className="pf-v6-u-mb-md">
      <Progress
        value={((step + 1) / steps.length) * 100}
        valueText={t("progress", { step: step + 1, count: steps.length })}
        measureLocation={ProgressMeasureLocation.none}
        aria-label={t("progress", { step: step + 1, count: steps.length })}
        size="sm"
      />
      <p className="ciep-subtle pf-v6-u-mt-xs">{t("progress", { step: step + 1, count: steps.length })}</p>
      <Title headingLevel="h2" size="xl">
        {t(`step.${name}.title`)}
      </Title>
      <Content component="p">{t(`step.${name}.about`)}</Content>
    </div>
  );
}
