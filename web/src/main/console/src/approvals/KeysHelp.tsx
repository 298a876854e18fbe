import { Button, Modal, ModalBody, ModalHeader } from "@patternfly/react-core";
import KeyboardIcon from "@patternfly/react-icons/dist/esm/icons/keyboard-icon";
import { useTranslation } from "react-i18next";

const KEYS = [
  ["J", "next"],
  ["K", "previous"],
  ["Enter", "open"],
  ["A", "approve"],
  ["R", "return"],
  ["X", "reject"],
  ["/", "search"],
  ["?", "help"],
] as const;

interface KeysHelpProps {
  open: boolean;
  setOpen: (open: boolean) => void;
}

export function KeysHelp({ open, setOpen }: KeysHelpProps) {
  const { t } = useTranslation("approvals");
  return (
    <>
      <Button variant="plain" icon={<KeyboardIcon />} aria-label={t("keys.show")} onClick={() => setOpen(true)} />
      <Modal isOpen={open} variant="small" onClose={() => setOpen(false)} aria-labelledby="keys-title">
        <ModalHeader title={t("keys.title")} labelId="keys-title" />
        <ModalBody>
          <dl className="ciep-keys">
            {KEYS.map(([key, name]) => (
              <div key={key} className="pf-v6-u-display-flex pf-v6-u-mb-sm">
                <dt className="pf-v6-u-w-25">
                  <kbd>{key}</kbd>
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
