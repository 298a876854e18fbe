import { Content, Spinner } from "@patternfly/react-core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { whenSeen } from "./firstPicture";
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
            <Live stream={camera.stream} isMirrored={camera.facing !== "environment"} onSeen={onSeen} />
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

interface LiveProps {
  stream: MediaStream;
  isMirrored: boolean;
  onSeen: (video: HTMLVideoElement) => void;
}

function Live({ stream, isMirrored, onSeen }: LiveProps) {
  const { t } = useTranslation("photo");
  const place = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = place.current;
    if (!video) {
      return undefined;
    }
    const stop = whenSeen(video, () => onSeen(video));
    video.srcObject = stream;
    return stop;
  }, [stream, onSeen]);
  return (
    <video
      ref={place}
      className={isMirrored ? "ciep-photo-mirrored" : undefined}
      autoPlay
      playsInline
      muted
      aria-label={t("camera.live")}
    />
  );
}
