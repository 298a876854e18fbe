import { Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Import } from "../api/schema";
import { useToasts } from "../app/toasts";
import { useDestination } from "./destination";
import { useDiscardImport } from "./queries";

/** Nothing has been stored yet, so this needs no question. */
export function DiscardButton({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const { list } = useDestination();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { mutate, isPending } = useDiscardImport(one.id);
  return (
    <Button
      variant="link"
      isDisabled={isPending}
      onClick={() =>
        mutate(one.version, {
          onSuccess: () => {
            toasts.informed(t("discarded"));
            void navigate(list);
          },
          onError: toasts.failed,
        })
      }
    >
      {t("discard")}
    </Button>
  );
}
