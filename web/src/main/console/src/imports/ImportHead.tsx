import { ProgressStep, ProgressStepper } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { PageHead } from "../components/PageHead";
import { useDestination } from "./destination";

export const STEPS = ["file", "columns", "check", "run", "result"] as const;
export type Step = (typeof STEPS)[number];

/** The title and the line of steps, the same on every page of the import. */
export function ImportHead({ step, failed = false }: { step: Step; failed?: boolean }) {
  const { t } = useTranslation("imports");
  const { texts, trail } = useDestination();
  const now = STEPS.indexOf(step);
  const variant = (index: number) => {
    if (index === now) {
      return failed ? "danger" : step === "result" ? "success" : "info";
    }
    return index < now ? "success" : "pending";
  };
  return (
    <PageHead title={texts.title} trail={trail}>
      <ProgressStepper aria-label={t("steps")} className="pf-v6-u-mt-lg">
        {STEPS.map((name, index) => (
          <ProgressStep
            key={name}
            id={`step-${name}`}
            titleId={`step-${name}-title`}
            isCurrent={index === now}
            variant={variant(index)}
            aria-label={index < now ? t("stepState.done") : index === now ? t("stepState.now") : t("stepState.next")}
          >
            {t(`step.${name}`)}
          </ProgressStep>
        ))}
      </ProgressStepper>
    </PageHead>
  );
}
