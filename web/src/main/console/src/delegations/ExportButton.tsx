import { Button } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { download } from "../api/client";
import type { Delegation } from "../api/schema";
import { useToasts } from "../app/toasts";

export function ExportButton({ delegation: { edition, unit, reference } }: { delegation: Delegation }) {
  const { t } = useTranslation("delegations");
  const toasts = useToasts();
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(`/api/editions/${edition}/delegations/${unit}/members-export`, `${reference}.xlsx`),
    onError: toasts.failed,
  });
  return (
    <Button variant="link" isLoading={isPending} isDisabled={isPending} onClick={() => mutate()}>
      {t("action.export")}
    </Button>
  );
}
