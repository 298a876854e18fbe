import { AlertActionLink } from "@patternfly/react-core";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice";

interface StaleFormProps {
  /** Names what somebody else has changed. */
  title?: string;
  /** Says that nothing is lost, and what follows. */
  body?: string;
  /** The choice is there once it is known what is stored now. */
  onKeepMine: (() => void) | undefined;
  onTakeTheirs: (() => void) | undefined;
  /** What is stored now. */
  children?: ReactNode;
}

/** Someone else was quicker: shows what is stored now and lets the user choose, with all input kept. */
export function StaleForm({ title, body, onKeepMine, onTakeTheirs, children }: StaleFormProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Notice
        isInline
        variant="warning"
        component="h2"
        title={title ?? t("stale.title")}
        actionLinks={
          onKeepMine && (
            <>
              <AlertActionLink onClick={onKeepMine}>{t("stale.mine")}</AlertActionLink>
              <AlertActionLink onClick={onTakeTheirs}>{t("stale.theirs")}</AlertActionLink>
            </>
          )
        }
      >
        <p>{body ?? t("stale.body")}</p>
        {children}
      </Notice>
    </div>
  );
}
