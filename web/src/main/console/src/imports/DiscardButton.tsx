import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Import } from "../api/schema";
import { useToasts } from "../app/toasts";
import { addressOf, usePlace } from "../delegations/place";
import { useDiscardImport } from "./queries";

/** Nothing has been stored yet, so this needs no question. */
export function DiscardButton({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const place = usePlace();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { mutate, isPending } = useDiscardImport(place, one.id);
  return (
    <Button
      variant="link"
      isDisabled={isPending}
      onClick={() =>
        mutate(one.version, {
          onSuccess: () => {
            toasts.informed(t("discarded"));
            void navigate(addressOf(place));
          },
          onError: toasts.failed,
        })
      }
    >
      {t("discard")}
    </Button>
  );
}
