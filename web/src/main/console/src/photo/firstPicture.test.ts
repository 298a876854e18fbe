import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenSeen } from "./firstPicture";

/** A camera's video whose frames the test shows one by one. */
function videoOf(frames: boolean) {
  const video = document.createElement("video");
  const waiting: (() => void)[] = [];
  const ask = (look: () => void) => waiting.push(look);
  const forget = (number: number) => waiting.splice(number - 1, 1);
  if (frames) {
    Object.assign(video, { requestVideoFrameCallback: ask, cancelVideoFrameCallback: forget });
  } else {
    vi.spyOn(window, "requestAnimationFrame").mockImplementation((look) => ask(() => look(0)));
    vi.spyOn(window, "cancelAnimationFrame").mockImplementation(forget);
  }
  return { video, load: () => video.dispatchEvent(new Event("loadeddata")), show: () => waiting.shift()?.() };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the camera's picture", () => {
  it.each([true, false])("is there with the first frame that is not black (frames are told: %s)", (told) => {
    const { video, load, show } = videoOf(told);
    const onSeen = vi.fn();
    const black = vi.fn().mockReturnValueOnce(true).mockReturnValueOnce(true).mockReturnValue(false);
    whenSeen(video, onSeen, black);

    load();
    show();
    show();
    expect(onSeen).not.toHaveBeenCalled();
    show();
    vi.advanceTimersByTime(10_000);

    expect(onSeen).toHaveBeenCalledOnce();
  });

  it("is what there is after two seconds, be it black or not told of at all", () => {
    const { video, load, show } = videoOf(true);
    const onSeen = vi.fn();
    whenSeen(video, onSeen, () => true);

    load();
    show();
    vi.advanceTimersByTime(1999);
    expect(onSeen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);

    expect(onSeen).toHaveBeenCalledOnce();
  });

  it("is waited for no longer where the camera is left", () => {
    const { video, load, show } = videoOf(true);
    const onSeen = vi.fn();
    const stop = whenSeen(video, onSeen, () => false);

    load();
    stop();
    show();
    vi.advanceTimersByTime(10_000);

    expect(onSeen).not.toHaveBeenCalled();
  });
});
