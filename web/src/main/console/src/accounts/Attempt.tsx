import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { AccountOrder } from "../api/schema";
import { useToasts } from "../app/toasts";
import { useAttempt } from "./queries";

/** What is done needs no other attempt, but an invitation may have been lost; what no longer counts is not repeated. */
function actionOn({ state, invitedAt }: AccountOrder): "again" | "invite" | undefined {
  if (state === "DONE") {
    return invitedAt ? "invite" : undefined;
  }
  return state === "SUPERSEDED" ? undefined : "again";
}

/** The one thing that an administrator can do about an order. */
export function Attempt({ order }: { order: AccountOrder }) {
  const { t } = useTranslation("accounts");
  const toasts = useToasts();
  const { mutate, isPending } = useAttempt(order);
  const action = actionOn(order);
  if (!action) {
    return null;
  }
  return (
    <Button
      variant="secondary"
      size="sm"
      className="pf-v6-u-mt-sm"
      isDisabled={isPending}
      isLoading={isPending}
      aria-label={t(`${action}.label`, { organisation: order.organisationName })}
      onClick={() =>
        mutate(undefined, {
          onSuccess: () => toasts.succeeded(t(`${action}.done`, { organisation: order.organisationName })),
          onError: (error) => toasts.failed(error),
        })
      }
    >
      {t(`${action}.action`)}
    </Button>
  );
}
