import { Progress } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Import } from "../api/schema";

/** The job goes on without this page; who comes back sees how far it is. */
export function RunStep({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const { done, total } = one.progress;
  return (
    <div role="status">
      <Progress
        value={total === 0 ? 0 : Math.round((100 * done) / total)}
        title={t("run.title", { file: one.fileName })}
        label={t("run.label", { done, total })}
        valueText={t("run.label", { done, total })}
      />
      <p className="pf-v6-u-mt-md">{t("run.leave")}</p>
    </div>
  );
}
