import { Content, Spinner } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { HeadGuide } from "./HeadGuide";
import type { Camera } from "./useCamera";
import { Notice } from "../components/Notice";

interface CameraStageProps {
  camera: Camera;
  ratio: number;
  hint: string;
  /** The video, once there is something to be seen. */
  onSeen: (video: HTMLVideoElement) => void;
}

/** What the camera sees, in a mirror unless it looks away; or why there is nothing to be seen, and what else can be done. */
export function CameraStage({ camera, ratio, hint, onSeen }: CameraStageProps) {
  const { t } = useTranslation("photo");
  if (camera.state === "failed") {
    return (
      <Notice isInline variant="warning" component="h2" title={t(`camera.${camera.reason}.title`)}>
        {t(`camera.${camera.reason}.body`)}
      </Notice>
    );
  }
  return (
    <>
      <div className="ciep-photo-live" style={{ aspectRatio: ratio }}>
        {camera.state === "starting" ? (
          <Spinner aria-label={t("camera.starting")} />
        ) : (
          <>
            <video
              ref={(video) => {
                if (video && video.srcObject !== camera.stream) {
                  video.srcObject = camera.stream;
                }
              }}
              className={camera.facing === "environment" ? undefined : "ciep-photo-mirrored"}
              autoPlay
              playsInline
              muted
              aria-label={t("camera.live")}
              onLoadedData={(event) => onSeen(event.currentTarget)}
            />
            <HeadGuide ratio={ratio} />
          </>
        )}
      </div>
      <span className="pf-v6-screen-reader" role="status">
        {camera.state === "live" && t(`camera.on.${camera.facing}`)}
      </span>
      <Content component="p" className="pf-v6-u-mt-md">
        {camera.state === "starting" ? t("camera.asks") : t("camera.place")} {hint}
      </Content>
    </>
  );
}
