import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";

interface LeaveGuardProps {
  active: boolean;
  /** Saved: now the page may be left without a question. */
  done: boolean;
  leave: () => void;
}

/** Asks before something typed is thrown away by a link, the back button or a closed tab. */
export function LeaveGuard({ active, done, leave }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => active && currentLocation.pathname !== nextLocation.pathname,
  );
  const goAway = useEffectEvent(leave);
  useEffect(() => {
    if (done) {
      goAway();
    }
  }, [done]);
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);
  if (blocker.state !== "blocked") {
    return null;
  }
  return (
    <Modal isOpen variant="small" onClose={() => blocker.reset()} aria-labelledby="leave-title">
      <ModalHeader title={t("leave.title")} labelId="leave-title" titleIconVariant="warning" />
      <ModalBody>{t("leave.body")}</ModalBody>
      <ModalFooter>
        <Button onClick={() => blocker.reset()}>{t("leave.stay")}</Button>
        <Button variant="link" isDanger onClick={() => blocker.proceed()}>
          {t("leave.discard")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
