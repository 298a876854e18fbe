import { Banner } from "@patternfly/react-core";
import { useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../components/time";
import { usePlatformNow, useSession } from "./session";

/** A demonstration plays at another time than the reader's: says which, so that no deadline surprises. */
export function DemonstrationBanner() {
  return useSession().clockShifted ? <PlatformTime /> : null;
}

function PlatformTime() {
  const { t, i18n } = useTranslation();
  const now = usePlatformNow()();
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    const clock = window.setInterval(lookAgain, 10_000);
    return () => window.clearInterval(clock);
  }, []);
  return <Banner color="blue">{t("demonstration", { time: formatInstant(now, i18n.language) })}</Banner>;
}
