import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { onSessionExpired } from "../api/client";
import { sessionQuery } from "./session";
import { Notice } from "../components/Notice";

function watchConnection(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

export function OfflineNotice() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return online ? null : (
    <Notice isInline variant="warning" title={t("offline.title")} component="p">
      {t("offline.body")}
    </Notice>
  );
}

/**
 * Lies over the page, which stays as it is with all that was typed. The sign-in happens in a second tab; when the user comes
 * back, the session is asked for again and the notice goes.
 */
export function SessionExpiredNotice() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [expired, setExpired] = useState(false);
  useEffect(() => onSessionExpired(() => setExpired(true)), []);
  useEffect(() => {
    if (!expired) {
      return undefined;
    }
    const look = () => {
      client.query({ ...sessionQuery, staleTime: 0 }).then(
        () => setExpired(false),
        () => undefined,
      );
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [expired, client]);
  return (
    <Modal isOpen={expired} variant="small" onClose={() => setExpired(false)} aria-labelledby="expired-title">
      <ModalHeader title={t("expired.title")} labelId="expired-title" />
      <ModalBody>{t("expired.body")}</ModalBody>
      <ModalFooter>
        <Button component="a" href="/signed-in" target="_blank" rel="noopener">
          {t("expired.signIn")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
