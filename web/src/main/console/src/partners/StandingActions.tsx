import { ActionList, ActionListItem, Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation, StandingChange } from "../api/schema";
import { StandingDialog } from "./StandingDialog";

/** What the caller may order to happen to the organisation; others decide on it. */
export function StandingActions({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation("partners");
  const [change, setChange] = useState<StandingChange>();
  return (
    <>
      <ActionList>
        {organisation.actions.map((possible) => (
          <ActionListItem key={possible}>
            <Button variant="secondary" isDanger={possible !== "REINSTATE"} onClick={() => setChange(possible)}>
              {t(`order.open.${possible}`)}
            </Button>
          </ActionListItem>
        ))}
      </ActionList>
      {change && <StandingDialog organisation={organisation} change={change} onClose={() => setChange(undefined)} />}
    </>
  );
}
