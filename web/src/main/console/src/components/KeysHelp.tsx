import { Button, Modal, ModalBody, ModalHeader } from "@patternfly/react-core";
import KeyboardIcon from "@patternfly/react-icons/dist/esm/icons/keyboard-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { focusSearch, KEYS, useKeys, type KeyName } from "./keys";
import { KeyTip } from "./KeyTip";

/** The keys of a page, explained; `/` and `?` work wherever this stands. A telephone has no keys. */
export function KeysHelp({ keys }: { keys: KeyName[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useKeys({ search: focusSearch, help: () => setOpen(true) });
  return (
    <>
      <KeyTip name="help">
        <Button
          className="ciep-keyboard-only"
          variant="plain"
          icon={<KeyboardIcon />}
          aria-label={t("keys.title")}
          onClick={() => setOpen(true)}
        />
      </KeyTip>
      <Modal isOpen={open} variant="small" onClose={() => setOpen(false)} aria-labelledby="keys-title">
        <ModalHeader title={t("keys.title")} labelId="keys-title" />
        <ModalBody>
          <dl className="ciep-keys">
            {[...keys, "search" as const, "help" as const].map((name) => (
              <div key={name} className="pf-v6-u-display-flex pf-v6-u-mb-sm">
                <dt className="pf-v6-u-w-25">
                  <kbd>{KEYS[name]}</kbd>
                </dt>
                <dd>{t(`keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </ModalBody>
      </Modal>
    </>
  );
}
