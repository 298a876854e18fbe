import { Button, FormGroup, FormHelperText, HelperText } from "@patternfly/react-core";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../api/schema";
import { FileInput } from "../components/FileInput";
import { DocumentFacts } from "./DocumentFacts";
import type { Shipment } from "./upload";
import { OnItsWay, UploadFailure } from "./UploadState";
import { useUpload } from "./useUpload";
import { Hint } from "../components/Hint";

interface DocumentFieldProps {
  label: string;
  help: string;
  document: Document | undefined;
  to: (file: File) => Pick<Shipment, "address" | "headers">;
  onKept: (document: Document) => void;
  remove: { run: () => void; isPending: boolean; error: unknown };
  isDisabled?: boolean;
  /** Can be replaced, but not removed. */
  isFixed?: boolean;
  warnings?: string[];
}

const ACCEPTED = "image/jpeg,image/png,.jpg,.jpeg,.png,application/pdf,.pdf";

/** A document to be uploaded, replaced or removed; says how far it is, and goes on by itself after the network was gone. */
export function DocumentField(props: DocumentFieldProps) {
  const { label, help, document, to, onKept, remove, isDisabled, isFixed, warnings } = props;
  const { t } = useTranslation("documents");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload(to, onKept);
  return (
    <FormGroup role="group" fieldId={id} label={label}>
      <UploadFailure
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
        accept={ACCEPTED}
        onChoose={(file) => file && upload.send(file)}
      />
      <Help text={help} warnings={warnings} />
    </FormGroup>
  );
}

/** What the file is good for, what is taken, and what is doubtful about the one that is there. */
function Help({ text, warnings }: { text: string } & Pick<DocumentFieldProps, "warnings">) {
  const { t } = useTranslation("documents");
  return (
    <FormHelperText>
      <HelperText>
        <Hint>
          {text} {t("limits")}
        </Hint>
        {warnings?.map((warning) => (
          <Hint key={warning} variant="warning">
            {warning}
          </Hint>
        ))}
      </HelperText>
    </FormHelperText>
  );
}
