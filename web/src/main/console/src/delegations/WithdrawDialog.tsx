import { Form, FormGroup, FormHelperText, HelperText, TextArea } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { useWithdraw } from "./mutations";
import { Hint } from "../components/Hint";

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Names the consequence in numbers and asks for the reason. */
export function WithdrawDialog({ delegation, onClose }: DialogProps) {
  const { t } = useTranslation("delegations");
  const toasts = useToasts();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useWithdraw({ edition: delegation.edition, unit: delegation.unit });
  const missing = tried && reason.trim() === "";
  const withdraw = () => {
    setTried(true);
    if (reason.trim()) {
      mutate(
        { version: delegation.version, reason: reason.trim() },
        {
          onSuccess: () => {
            toasts.succeeded(t("withdraw.done", { reference: delegation.reference }));
            onClose();
          },
        },
      );
    }
  };
  return (
    <Dialog
      name="withdraw"
      title={t("withdraw.title", { reference: delegation.reference })}
      isDangerous
      error={error}
      confirm={t("withdraw.confirm")}
      isPending={isPending}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t("withdraw.body", { count: delegation.members })}</p>
      <Form>
        <FormGroup label={t("withdraw.reason")} fieldId="withdraw-reason">
          <TextArea
            id="withdraw-reason"
            value={reason}
            maxLength={1000}
            rows={3}
            resizeOrientation="vertical"
            validated={missing ? "error" : "default"}
            aria-describedby="withdraw-reason-help"
            onChange={(_event, value) => setReason(value)}
          />
          <FormHelperText id="withdraw-reason-help">
            <HelperText>
              <Hint variant={missing ? "error" : "default"}>
                {missing ? t("withdraw.reasonMissing") : t("withdraw.reasonHelp")}
              </Hint>
            </HelperText>
          </FormHelperText>
        </FormGroup>
      </Form>
    </Dialog>
  );
}
