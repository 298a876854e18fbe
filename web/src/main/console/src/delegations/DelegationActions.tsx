import { ActionList, ActionListGroup, ActionListItem, Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { SubmitDialog } from "./SubmitDialog";
import { WithdrawDialog } from "./WithdrawDialog";

/** The one next action first, what is final after it. */
export function DelegationActions({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  const [dialog, setDialog] = useState<"submit" | "withdraw">();
  const close = () => setDialog(undefined);
  const may = (action: Delegation["actions"][number]) => delegation.actions.includes(action);
  return (
    <>
      <ActionList>
        <ActionListGroup>
          {may("SUBMIT") && (
            <ActionListItem>
              <Button onClick={() => setDialog("submit")}>{t("action.submit")}</Button>
            </ActionListItem>
          )}
          {may("WITHDRAW") && (
            <ActionListItem>
              <Button variant="link" isDanger onClick={() => setDialog("withdraw")}>
                {t("action.withdraw")}
              </Button>
            </ActionListItem>
          )}
        </ActionListGroup>
      </ActionList>
      {dialog === "submit" && <SubmitDialog delegation={delegation} onClose={close} />}
      {dialog === "withdraw" && <WithdrawDialog delegation={delegation} onClose={close} />}
    </>
  );
}
