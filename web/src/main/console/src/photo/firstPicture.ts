/** In milliseconds: whatever is black for longer is a dark room, or a covered camera, which the person sees. */
const PATIENCE = 2000;
/** Of 255: a camera's black is not quite none. */
const DARK = 16;
/** Pixels of a side: enough to tell whether there is anything at all. */
const SAMPLE = 16;

/** Browsers have it for some years only. */
type Frames = Partial<Pick<HTMLVideoElement, "requestVideoFrameCallback" | "cancelVideoFrameCallback">>;

/** Whether nothing can be made out in what the video shows now. */
export function isBlack(video: HTMLVideoElement): boolean {
  const canvas = Object.assign(document.createElement("canvas"), { width: SAMPLE, height: SAMPLE });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) {
    return false;
  }
  context.drawImage(video, 0, 0, SAMPLE, SAMPLE);
  const { data } = context.getImageData(0, 0, SAMPLE, SAMPLE);
  return data.every((value, index) => index % 4 === 3 || value < DARK);
}

/**
 * Calls back once, when the camera's picture is really there: its first frames are black, although the browser says that it has
 * loaded. What is given back ends the waiting.
 */
export function whenSeen(video: HTMLVideoElement, onSeen: () => void, black = isBlack): () => void {
  const frames: Frames = video;
  let patience: number | undefined;
  let cancel: () => void = () => undefined;
  const stop = () => {
    video.removeEventListener("loadeddata", begin);
    window.clearTimeout(patience);
    cancel();
  };
  const seen = () => {
    stop();
    onSeen();
  };
  const look = () => (black(video) ? next() : seen());
  const next = () => {
    if (frames.requestVideoFrameCallback) {
      const frame = frames.requestVideoFrameCallback(look);
      cancel = () => frames.cancelVideoFrameCallback?.(frame);
    } else {
      const frame = requestAnimationFrame(look);
      cancel = () => cancelAnimationFrame(frame);
    }
  };
  function begin() {
    patience = window.setTimeout(seen, PATIENCE);
    next();
  }
  video.addEventListener("loadeddata", begin, { once: true });
  return stop;
}
