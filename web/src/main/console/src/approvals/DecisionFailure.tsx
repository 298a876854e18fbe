import { Alert, Button } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { Case } from "../api/schema";
import { ProblemAlert } from "../components/ProblemAlert";

/** When the case changed since it was opened nothing was decided; the present state can be looked at. */
export function DecisionFailure({ error, one }: { error: unknown; one: Case }) {
  const { t } = useTranslation("approvals");
  const client = useQueryClient();
  if (error && asProblem(error).code === "case-changed") {
    const { params } = asProblem(error);
    return (
      <div role="alert">
        <Alert
          isInline
          variant="warning"
          component="h2"
          title={t("changed.title")}
          className="pf-v6-u-mb-md"
          actionLinks={
            <Button variant="link" isInline onClick={() => void client.invalidateQueries({ queryKey: ["cases"] })}>
              {t("changed.reload")}
            </Button>
          }
        >
          {params.revision && Number(params.revision) !== one.revision
            ? t("changed.revision", { revision: params.revision, seen: one.revision })
            : t("changed.body")}
        </Alert>
      </div>
    );
  }
  return <ProblemAlert error={error} />;
}
