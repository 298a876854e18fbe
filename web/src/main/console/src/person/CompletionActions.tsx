import { ActionGroup, Button } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Notice } from "../components/Notice";
import type { Uploads } from "../documents/uploads";
import { UploadsNotice } from "../documents/UploadsNotice";

interface CompletionActionsProps {
  isLast: boolean;
  isPending: boolean;
  uploads: Uploads;
  onBack: (() => void) | undefined;
}

/** On to the next step; in the last one everything is sent, but not before the files that are on their way are there. */
export function CompletionActions({ isLast, isPending, uploads, onBack }: CompletionActionsProps) {
  const { t } = useTranslation("person");
  return (
    <>
      {isLast && <UploadsNotice uploads={uploads} />}
      {isLast && uploads.hasFailed && (
        <Notice isInline variant="warning" component="h3" title={t("documents.failed")}>
          {t("documents.failedBody")}
        </Notice>
      )}
      <ActionGroup>
        <Button type="submit" isLoading={isPending} isDisabled={isPending} isAriaDisabled={isLast && uploads.isSending}>
          {isLast ? t("send") : t("next")}
        </Button>
        {onBack && (
          <Button variant="secondary" onClick={onBack} isDisabled={isPending}>
            {t("back")}
          </Button>
        )}
      </ActionGroup>
    </>
  );
}
