import { List, ListItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Route, Violation } from "../api/schema";
import { useViolationText } from "../components/problemText";
import { stageOf } from "./design";
import { Notice } from "../components/Notice";

/** All that the check finds with the stages as they are saved: errors block publishing, warnings do not. */
export function Findings({ route: { findings, summary } }: { route: Route }) {
  const { t } = useTranslation("routes");
  const errors = findings.filter(({ severity }) => severity === "ERROR");
  const warnings = findings.filter(({ severity }) => severity === "WARNING");
  return (
    <>
      {errors.length > 0 && (
        <Notice isInline component="h2" variant="danger" title={t("findings.errors", { count: errors.length })}>
          <Sentences findings={errors} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice isInline component="h2" variant="warning" title={t("findings.warnings", { count: warnings.length })}>
          <Sentences findings={warnings} />
        </Notice>
      )}
      {summary.state === "CHECKED" && findings.length === 0 && (
        <Notice isInline component="h2" variant="success" title={t("findings.none")} />
      )}
    </>
  );
}

function Sentences({ findings }: { findings: Violation[] }) {
  const { t } = useTranslation("routes");
  const violationText = useViolationText();
  return (
    <List>
      {findings.map((finding) => {
        const stage = stageOf(finding.pointer);
        const text = violationText(finding);
        return (
          <ListItem key={`${finding.pointer} ${finding.code} ${JSON.stringify(finding.params)}`}>
            {stage === undefined ? text : t("findings.atStage", { stage: stage + 1, text })}
          </ListItem>
        );
      })}
    </List>
  );
}
