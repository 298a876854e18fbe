import { Button, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import SyncAltIcon from "@patternfly/react-icons/dist/esm/icons/sync-alt-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CameraStage } from "./CameraStage";
import { RATIOS } from "./geometry";
import type { PhotographParts } from "./PhotographDialog";
import { taken } from "./picture";
import { isHandheld, useCamera } from "./useCamera";

interface CameraPartsProps extends PhotographParts {
  titleId: string;
  /** Which camera is used, and how another is chosen. */
  choice: Parameters<typeof useCamera>[0];
}

/** Takes a picture; where there is no camera or it is refused, another way is offered. */
export function CameraParts({ titleId, look, choice, ...on }: CameraPartsProps) {
  const { t } = useTranslation(["photo", "common"]);
  const { camera, others, change } = useCamera(choice);
  const [video, setVideo] = useState<HTMLVideoElement>();
  const [isPending, setPending] = useState(false);
  const failed = camera.state === "failed";
  const take = async (from: HTMLVideoElement) => {
    setPending(true);
    await taken(from).then(
      (file) => on.onSource({ from: "camera", file }),
      () => setPending(false),
    );
  };
  return (
    <>
      <ModalHeader title={t("camera.title")} labelId={titleId} />
      <ModalBody>
        <CameraStage
          camera={camera}
          ratio={RATIOS[look.ratio]}
          hint={t(`background.${look.background}`)}
          onSeen={setVideo}
        />
      </ModalBody>
      <ModalFooter className="ciep-photo-footer">
        {!failed && (
          <Button isDisabled={!video || isPending} isLoading={isPending} onClick={() => video && void take(video)}>
            {t("camera.take")}
          </Button>
        )}
        {others && (
          <Button
            variant="secondary"
            icon={<SyncAltIcon />}
            isAriaDisabled={camera.state === "starting"}
            onClick={() => {
              setVideo(undefined);
              change();
            }}
          >
            {t(`camera.change.${others}`)}
          </Button>
        )}
        <Button variant={failed ? "primary" : "secondary"} onClick={on.onChoose}>
          {t("camera.choose")}
        </Button>
        {isHandheld() && (
          <Button variant="secondary" onClick={on.onCameraApp}>
            {t("camera.app")}
          </Button>
        )}
        <Button variant="link" onClick={on.onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </>
  );
}
