import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface StaleFormProps {
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** What is stored now. */
  children: ReactNode;
}

/** Someone else was quicker: shows what is stored now and lets the user choose, with all input kept. */
export function StaleForm({ onKeepMine, onTakeTheirs, children }: StaleFormProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert
        isInline
        variant="warning"
        component="h2"
        title={t("stale.title")}
        actionLinks={
          <>
            <AlertActionLink onClick={onKeepMine}>{t("stale.mine")}</AlertActionLink>
            <AlertActionLink onClick={onTakeTheirs}>{t("stale.theirs")}</AlertActionLink>
          </>
        }
      >
        <p>{t("stale.body")}</p>
        {children}
      </Alert>
    </div>
  );
}
