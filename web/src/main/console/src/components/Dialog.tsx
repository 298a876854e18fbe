import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";

interface DialogProps {
  /** Begins the ids of its parts. */
  name: string;
  title: string;
  /** What cannot be taken back, or hurts: said by icon and colour. */
  isDangerous?: boolean;
  /** Why it did not work; stays until it is read. */
  error?: unknown;
  /** What the button says that it does. */
  confirm: string;
  isPending: boolean;
  isDisabled?: boolean;
  /** Left out where the button submits a form. */
  onConfirm?: () => void;
  form?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something is done: what, with which consequence, and a way out. */
export function Dialog(props: DialogProps) {
  const { name, title, isDangerous = false, error, confirm, isPending, isDisabled = false, onClose } = props;
  const { t } = useTranslation();
  const titleId = `${name}-title`;
  const confirmId = `${name}-confirm`;
  // Enter confirms at once, but nothing that hurts, and nothing where something is to be filled in first
  const focus = isDangerous || props.form ? {} : { elementToFocus: `#${confirmId}` };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby={titleId} {...focus}>
      <ModalHeader title={title} labelId={titleId} titleIconVariant={isDangerous ? "warning" : undefined} />
      <ModalBody>
        <ProblemAlert error={error} />
        {props.children}
      </ModalBody>
      <ModalFooter>
        <Button
          id={confirmId}
          variant={isDangerous ? "danger" : "primary"}
          type={props.form ? "submit" : "button"}
          form={props.form}
          isLoading={isPending}
          isDisabled={isPending || isDisabled}
          onClick={props.onConfirm}
        >
          {confirm}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
