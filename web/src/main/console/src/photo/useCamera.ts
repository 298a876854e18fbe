import { useEffect, useState, type Dispatch, type SetStateAction } from "react";

/** Why there is no picture from the camera. */
export type CameraFailure = "refused" | "none" | "busy";

/** Which way a camera looks; at a desk, none tells. */
export type Facing = "user" | "environment" | "other";

export type Camera =
  | { state: "starting" }
  | { state: "live"; stream: MediaStream; facing: Facing }
  | { state: "failed"; reason: CameraFailure };

/** Which camera is wanted, by where it looks or by which it is. */
export type Wanted = Pick<MediaTrackConstraints, "facingMode" | "deviceId">;

/** Pages without encryption, and some browsers within other programs, have none. */
export const hasCamera = () => typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === "function";

/** A telephone or tablet: its own program takes photographs, too. */
export const isHandheld = () => globalThis.matchMedia("(pointer: coarse)").matches;

/** Who takes the own photograph looks at the screen. */
export const FRONT: Wanted = { facingMode: "user" };

const SIZE: MediaTrackConstraints = { width: { ideal: 1920 }, height: { ideal: 1440 } };

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

/** Which way a camera looks that is wanted or used; at a desk that tells no cameras apart. */
export function facingOf({ facingMode }: Wanted | MediaTrackSettings, handheld: boolean): Facing {
  return handheld && (facingMode === "user" || facingMode === "environment") ? facingMode : "other";
}

/** Another camera than this: on a telephone one that looks the other way, else the next; undefined if it is the only one. */
export function another(
  used: MediaTrackSettings,
  inputs: readonly Pick<MediaDeviceInfo, "deviceId">[],
  handheld: boolean,
): Wanted | undefined {
  if (inputs.length < 2) {
    return undefined;
  }
  const facing = facingOf(used, handheld);
  if (facing !== "other") {
    return { facingMode: facing === "user" ? "environment" : "user" };
  }
  const next = inputs[(inputs.findIndex(({ deviceId }) => deviceId === used.deviceId) + 1) % inputs.length];
  return next && { deviceId: { exact: next.deviceId } };
}

/** Asked once a camera is on: before, browsers do not tell. */
async function videoInputs(): Promise<MediaDeviceInfo[]> {
  try {
    return (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput");
  } catch {
    return [];
  }
}

interface Cameras {
  camera: Camera;
  /** Where another camera looks, if there is one. */
  others: Facing | undefined;
  /** Uses that one. Where it fails, the one before can be used again. */
  change: () => void;
}

/** The camera, on as long as it is shown: first the one that is wanted, then another if there is one. */
export function useCamera([wanted, setWanted]: [Wanted, Dispatch<SetStateAction<Wanted>>]): Cameras {
  const [camera, setCamera] = useState<Camera>({ state: "starting" });
  const [next, setNext] = useState<Wanted>();
  useEffect(() => {
    let stream: MediaStream | undefined;
    let over = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...SIZE, ...wanted } });
        const used = stream.getVideoTracks()[0]?.getSettings() ?? {};
        const inputs = await videoInputs();
        if (over) {
          stop();
        } else {
          setCamera({ state: "live", stream, facing: facingOf(used, isHandheld()) });
          setNext(another(used, inputs, isHandheld()));
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
  }, [wanted]);
  const change = () => {
    if (next) {
      setCamera({ state: "starting" });
      setNext(wanted);
      setWanted(next);
    }
  };
  return { camera, others: next && facingOf(next, isHandheld()), change };
}
