import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem, Progress } from "@patternfly/react-core";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { Document } from "../api/schema";
import { FileInput } from "../components/FileInput";
import { ProblemAlert } from "../components/ProblemAlert";
import { DocumentFacts } from "./DocumentFacts";
import type { Sending, Shipment } from "./upload";
import { useUpload } from "./useUpload";

interface DocumentFieldProps {
  label: string;
  help: string;
  document: Document | undefined;
  to: (file: File) => Pick<Shipment, "address" | "headers">;
  onKept: (document: Document) => void;
  remove: { run: () => void; isPending: boolean; error: unknown };
  isDisabled?: boolean;
  /** Only a picture will do. */
  isPicture?: boolean | undefined;
  /** Can be replaced, but not removed. */
  isFixed?: boolean;
  warnings?: string[];
}

const PICTURES = "image/jpeg,image/png,.jpg,.jpeg,.png";

/** A document to be uploaded, replaced or removed; says how far it is, and goes on by itself after the network was gone. */
export function DocumentField(props: DocumentFieldProps) {
  const { label, help, document, to, onKept, remove, isDisabled, isFixed, isPicture, warnings } = props;
  const { t } = useTranslation("documents");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload(to, onKept);
  return (
    <FormGroup role="group" fieldId={id} label={label}>
      <Failure
        error={upload.error ?? remove.error}
        onAgain={upload.error === undefined ? undefined : () => upload.send()}
      />
      {document ? <DocumentFacts document={document} /> : <p className="ciep-subtle">{t("none")}</p>}
      {upload.sending ? (
        <OnItsWay label={label} sending={upload.sending} onCancel={upload.cancel} />
      ) : (
        <div className="pf-v6-u-mt-sm">
          <Button id={id} variant="secondary" isDisabled={isDisabled === true} onClick={() => input.current?.click()}>
            {document ? t("replace", { label }) : t("choose", { label })}
          </Button>{" "}
          {document && !isFixed && (
            <Button variant="link" isDisabled={isDisabled === true} isLoading={remove.isPending} onClick={remove.run}>
              {t("remove", { label })}
            </Button>
          )}
        </div>
      )}
      <FileInput
        ref={input}
        label={t("input", { label })}
        accept={isPicture ? PICTURES : `${PICTURES},application/pdf,.pdf`}
        onChoose={(file) => file && upload.send(file)}
      />
      <Help text={help} isPicture={isPicture} warnings={warnings} />
    </FormGroup>
  );
}

/** What the file is good for, what is taken, and what is doubtful about the one that is there. */
function Help({ text, isPicture, warnings }: { text: string } & Pick<DocumentFieldProps, "isPicture" | "warnings">) {
  const { t } = useTranslation("documents");
  return (
    <FormHelperText>
      <HelperText>
        <HelperTextItem>
          {text} {isPicture ? t("pictureLimits") : t("limits")}
        </HelperTextItem>
        {warnings?.map((warning) => (
          <HelperTextItem key={warning} variant="warning">
            {warning}
          </HelperTextItem>
        ))}
      </HelperText>
    </FormHelperText>
  );
}

/** Why it failed, and a way to try the same file again where that can help. */
function Failure({ error, onAgain }: { error: unknown; onAgain: (() => void) | undefined }) {
  const { t } = useTranslation("documents");
  return (
    <>
      <ProblemAlert error={error} />
      {onAgain && isPassing(error) && (
        <Button variant="link" isInline className="pf-v6-u-mb-sm" onClick={onAgain}>
          {t("again")}
        </Button>
      )}
    </>
  );
}

/** May the same file succeed later? */
function isPassing(error: unknown): boolean {
  const { status } = asProblem(error);
  return status === 0 || status >= 500;
}

function OnItsWay({ label, sending, onCancel }: { label: string; sending: Sending; onCancel: () => void }) {
  const { t } = useTranslation("documents");
  const state = sending.waiting ? "waiting" : sending.sent < 1 ? "sending" : "checking";
  return (
    <div className="pf-v6-u-mt-sm">
      <Progress
        value={Math.round(sending.sent * 100)}
        title={t(`state.${state}`)}
        aria-label={t("progress", { label })}
        {...(sending.waiting ? { variant: "warning" as const } : {})}
      />
      <span className="pf-v6-screen-reader" role="status">
        {t(`state.${state}`)}
      </span>
      <Button variant="link" isInline onClick={onCancel}>
        {t("cancel")}
      </Button>
    </div>
  );
}
