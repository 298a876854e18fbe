import { Spinner } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CalendarChange, CalendarEdits } from "../api/schema";
import { ProblemAlert } from "../components/ProblemAlert";
import { effectOf } from "./queries";
import { Notice } from "../components/Notice";

/** What a change does to the deadlines of open cases, said before it is made. */
export function EffectNotice({ effect }: { effect: CalendarChange }) {
  const { t } = useTranslation("calendar");
  const { movedDeadlines: moved, endedDeadlines: ended } = effect;
  return (
    <Notice
      isInline
      variant={ended > 0 ? "warning" : "info"}
      component="h3"
      title={t("effect.moved", { count: moved })}
      className="pf-v6-u-mt-md"
    >
      {ended > 0 && t("effect.ended", { count: ended })}
    </Notice>
  );
}

interface ChangeEffectProps {
  year: number;
  days: CalendarEdits["days"];
}

export function ChangeEffect({ year, days }: ChangeEffectProps) {
  const { t } = useTranslation("calendar");
  const { data, error } = useQuery(effectOf(year, days));
  if (error) {
    return <ProblemAlert error={error} />;
  }
  return data ? (
    <EffectNotice effect={data} />
  ) : (
    <p role="status" className="pf-v6-u-mt-md">
      <Spinner size="md" aria-hidden /> {t("effect.asking")}
    </p>
  );
}
