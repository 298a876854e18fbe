import { Button, FormGroup, FormHelperText, HelperText } from "@patternfly/react-core";
import CameraIcon from "@patternfly/react-icons/dist/esm/icons/camera-icon";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../api/schema";
import { FileInput } from "../components/FileInput";
import { DocumentFacts } from "../documents/DocumentFacts";
import type { Shipment } from "../documents/upload";
import { OnItsWay, UploadFailure } from "../documents/UploadState";
import { useUpload } from "../documents/useUpload";
import { PhotographDialog, type PhotoLook, type Source } from "./PhotographDialog";
import { hasCamera, isHandheld } from "./useCamera";
import { Hint } from "../components/Hint";

interface PhotographFieldProps {
  label: string;
  look: PhotoLook;
  document: Document | undefined;
  to: (file: File) => Pick<Shipment, "address" | "headers">;
  onKept: (document: Document) => void;
  remove: { run: () => void; isPending: boolean; error: unknown };
  /** Can be replaced, but not removed. */
  isFixed?: boolean;
}

const PICTURES = "image/jpeg,image/png,.jpg,.jpeg,.png";

/** A photograph of a face: taken or chosen, cut as the category wants it, and kept as soon as that is done. */
export function PhotographField({ label, look, document, to, onKept, remove, isFixed }: PhotographFieldProps) {
  const { t } = useTranslation(["photo", "documents"]);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const app = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<Source>();
  const upload = useUpload(to, onKept);
  const choose = () => input.current?.click();
  const openApp = () => app.current?.click();
  const chosen = (file: File | undefined) => file && setSource({ from: "file", file });
  return (
    <FormGroup role="group" fieldId={id} label={label}>
      <UploadFailure
        error={upload.error ?? remove.error}
        onAgain={upload.error === undefined ? undefined : () => upload.send()}
      />
      {document ? <DocumentFacts document={document} /> : <p className="ciep-subtle">{t("documents:none")}</p>}
      {upload.sending ? (
        <OnItsWay label={label} sending={upload.sending} onCancel={upload.cancel} />
      ) : (
        <div className="ciep-photo-ways">
          <Take id={id} onCamera={() => setSource({ from: "camera" })} onApp={openApp} />
          <Button variant="secondary" onClick={choose}>
            {t("choose")}
          </Button>
          {document && !isFixed && (
            <Button variant="link" isLoading={remove.isPending} onClick={remove.run}>
              {t("documents:remove", { label })}
            </Button>
          )}
        </div>
      )}
      <FileInput ref={input} label={t("documents:input", { label })} accept={PICTURES} onChoose={chosen} />
      <FileInput ref={app} label={t("input")} accept={PICTURES} capture="user" onChoose={chosen} />
      <FormHelperText>
        <HelperText>
          <Hint>
            {t("help")} {t(`background.${look.background}`)}
          </Hint>
        </HelperText>
      </FormHelperText>
      {source && (
        <PhotographDialog
          source={source}
          look={look}
          onSource={setSource}
          onChoose={choose}
          onCameraApp={openApp}
          onDone={(photograph) => {
            setSource(undefined);
            upload.send(photograph);
          }}
          onClose={() => setSource(undefined)}
        />
      )}
    </FormGroup>
  );
}

/** On the page where that is possible, else with the telephone's program; at a desk without a camera there is only the choice of a file. */
function Take({ id, onCamera, onApp }: { id: string; onCamera: () => void; onApp: () => void }) {
  const { t } = useTranslation("photo");
  const onPage = hasCamera();
  return onPage || isHandheld() ? (
    <Button id={id} variant="secondary" icon={<CameraIcon />} onClick={onPage ? onCamera : onApp}>
      {t("take")}
    </Button>
  ) : null;
}
