import {
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextArea,
} from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delegation } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { useWithdraw } from "./mutations";

interface DialogProps {
  delegation: Delegation;
  onClose: () => void;
}

/** Names the consequence in numbers and asks for the reason. */
export function WithdrawDialog({ delegation, onClose }: DialogProps) {
  const { t } = useTranslation(["delegations", "common"]);
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
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="withdraw-title">
      <ModalHeader
        title={t("withdraw.title", { reference: delegation.reference })}
        labelId="withdraw-title"
        titleIconVariant="warning"
      />
      <ModalBody>
        <ProblemAlert error={error} />
        <p className="pf-v6-u-mb-md">{t("withdraw.body", { count: delegation.members })}</p>
        <Form>
          <FormGroup label={t("withdraw.reason")} fieldId="withdraw-reason" isRequired>
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
                <HelperTextItem variant={missing ? "error" : "default"}>
                  {missing ? t("withdraw.reasonMissing") : t("withdraw.reasonHelp")}
                </HelperTextItem>
              </HelperText>
            </FormHelperText>
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" isLoading={isPending} isDisabled={isPending} onClick={withdraw}>
          {t("withdraw.confirm")}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
