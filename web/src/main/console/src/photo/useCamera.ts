import { useEffect, useState } from "react";

/** Why there is no picture from the camera. */
export type CameraFailure = "refused" | "none" | "busy";

export type Camera =
  { state: "starting" } | { state: "live"; stream: MediaStream } | { state: "failed"; reason: CameraFailure };

/** Pages without encryption, and some browsers within other programs, have none. */
export const hasCamera = () => typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === "function";

/** A telephone or tablet: its own program takes photographs, too. */
export const isHandheld = () => globalThis.matchMedia("(pointer: coarse)").matches;

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: "user", width: { ideal: 1920 }, height: { ideal: 1440 } },
};

export function failureOf(error: unknown): CameraFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    default:
      return "busy";
  }
}

/** The camera, on as long as it is shown. */
export function useCamera(): Camera {
  const [camera, setCamera] = useState<Camera>({ state: "starting" });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let over = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia(WANTED);
        if (over) {
          stop();
        } else {
          setCamera({ state: "live", stream });
        }
      } catch (error) {
        if (!over) {
          setCamera({ state: "failed", reason: failureOf(error) });
        }
      }
    };
    void start();
    return () => {
      over = true;
      stop();
    };
  }, []);
  return camera;
}
