import { Button, Flex, Form, FormGroup, TextArea } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Staff } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { displayName } from "../components/personName";
import { placeOf, useRemoveStaff, useSubmitStaff, useWithdrawStaff } from "./queries";

/** What the coordinator may do now; each is asked once more, with what it means. */
export function StaffActions({ staff }: { staff: Staff }) {
  const { t } = useTranslation("staff");
  const [open, setOpen] = useState<"submit" | "withdraw" | "remove">();
  const close = () => setOpen(undefined);
  const { actions } = staff;
  return (
    <>
      <Flex gap={{ default: "gapSm" }}>
        {actions.includes("SUBMIT") && <Button onClick={() => setOpen("submit")}>{t("submit.action")}</Button>}
        {actions.includes("WITHDRAW") && (
          <Button variant="secondary" isDanger onClick={() => setOpen("withdraw")}>
            {t("withdraw.action")}
          </Button>
        )}
        {actions.includes("REMOVE") && (
          <Button variant="secondary" isDanger onClick={() => setOpen("remove")}>
            {t("remove.action")}
          </Button>
        )}
      </Flex>
      {open === "submit" && <Submit staff={staff} onClose={close} />}
      {open === "withdraw" && <Withdraw staff={staff} onClose={close} />}
      {open === "remove" && <Remove staff={staff} onClose={close} />}
    </>
  );
}

interface ActionProps {
  staff: Staff;
  onClose: () => void;
}

function Submit({ staff, onClose }: ActionProps) {
  const { t } = useTranslation("staff");
  const toasts = useToasts();
  const { mutate, isPending, error } = useSubmitStaff(placeOf(staff));
  return (
    <Dialog
      name="submit"
      title={t("submit.title", { name: displayName(staff) })}
      error={error}
      confirm={t("submit.confirm")}
      isPending={isPending}
      onConfirm={() =>
        mutate(staff.version, {
          onSuccess: ({ reference }) => {
            toasts.succeeded(t("submit.done", { reference }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {t("submit.body")}
    </Dialog>
  );
}

function Withdraw({ staff, onClose }: ActionProps) {
  const { t } = useTranslation("staff");
  const toasts = useToasts();
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useWithdrawStaff(placeOf(staff));
  return (
    <Dialog
      name="withdraw"
      title={t("withdraw.title", { name: displayName(staff) })}
      isDangerous
      error={error}
      confirm={t("withdraw.confirm")}
      isPending={isPending}
      isDisabled={reason.trim() === ""}
      onConfirm={() =>
        mutate(
          { version: staff.version, reason: reason.trim() },
          {
            onSuccess: ({ reference }) => {
              toasts.succeeded(t("withdraw.done", { reference }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t("withdraw.body")}</p>
      <Form>
        <FormGroup label={t("withdraw.reason")} fieldId="withdraw-reason">
          <TextArea
            id="withdraw-reason"
            value={reason}
            maxLength={1000}
            rows={3}
            resizeOrientation="vertical"
            onChange={(_event, value) => setReason(value)}
          />
        </FormGroup>
      </Form>
    </Dialog>
  );
}

function Remove({ staff, onClose }: ActionProps) {
  const { t } = useTranslation("staff");
  const toasts = useToasts();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useRemoveStaff(placeOf(staff));
  return (
    <Dialog
      name="remove"
      title={t("remove.title", { name: displayName(staff) })}
      isDangerous
      error={error}
      confirm={t("remove.confirm")}
      isPending={isPending}
      onConfirm={() =>
        mutate(staff.version, {
          onSuccess: () => {
            toasts.succeeded(t("remove.done"));
            void navigate(`/editions/${staff.edition}/staff`);
          },
        })
      }
      onClose={onClose}
    >
      {t("remove.body")}
    </Dialog>
  );
}
