import type { PhotoRatio } from "../api/schema";

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Width to height. */
export const RATIOS: Record<PhotoRatio, number> = { THREE_TO_FOUR: 3 / 4, SEVEN_TO_NINE: 7 / 9, SQUARE: 1 };

/** In pixels: what is printed on a badge needs so much. */
const SMALLEST_WIDTH = 480;
const LARGEST: Size = { width: 1200, height: 1600 };

/** Closer than this, a face is bigger than the frame. */
const CLOSEST = 4;

/** The least that a frame of this ratio has to have, in pixels of the picture. */
export function smallestSize(ratio: number): Size {
  return { width: SMALLEST_WIDTH, height: Math.ceil(SMALLEST_WIDTH / ratio) };
}

/** The largest frame of this ratio within a picture. */
export function largestFrame({ width, height }: Size, ratio: number): Size {
  const fits = Math.floor(Math.min(width, height * ratio));
  return { width: fits, height: Math.round(fits / ratio) };
}

export function isTooSmall(picture: Size, ratio: number): boolean {
  return largestFrame(picture, ratio).width < SMALLEST_WIDTH;
}

/** Only as close as enough pixels are left. */
export function largestZoom(picture: Size, ratio: number): number {
  return Math.min(CLOSEST, Math.max(1, largestFrame(picture, ratio).width / SMALLEST_WIDTH));
}

/** What a frame of so many pixels becomes: never enlarged, never larger than what is kept. */
export function outputSize(frameWidth: number, ratio: number): Size {
  const width = Math.round(Math.min(frameWidth, LARGEST.width, LARGEST.height * ratio));
  return { width, height: Math.round(width / ratio) };
}

/** Where a picture shown in this size may be, so that it fills the frame; in pixels of the screen from the middle. */
export function withinFrame(place: Point, shown: Size, frame: Size, zoom: number): Point {
  const within = (value: number, length: number, framed: number) => {
    const most = Math.max(0, (length * zoom - framed) / 2);
    return Math.min(most, Math.max(-most, value));
  };
  return { x: within(place.x, shown.width, frame.width), y: within(place.y, shown.height, frame.height) };
}
