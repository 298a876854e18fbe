import { describe, expect, it } from "vitest";
import { isTooSmall, largestFrame, largestZoom, outputSize, RATIOS, smallestSize, withinFrame } from "./geometry";

describe("the frame of a photograph", () => {
  it.each([
    ["THREE_TO_FOUR", { width: 480, height: 640 }],
    ["SEVEN_TO_NINE", { width: 480, height: 618 }],
    ["SQUARE", { width: 480, height: 480 }],
  ] as const)("of the ratio %s needs so many pixels", (ratio, smallest) => {
    expect(smallestSize(RATIOS[ratio])).toEqual(smallest);
    expect(isTooSmall(smallest, RATIOS[ratio])).toBe(false);
    expect(isTooSmall({ ...smallest, width: smallest.width - 1 }, RATIOS[ratio])).toBe(true);
  });

  it("takes as much of a picture as its ratio allows", () => {
    expect(largestFrame({ width: 4000, height: 3000 }, RATIOS.THREE_TO_FOUR)).toEqual({ width: 2250, height: 3000 });
    expect(largestFrame({ width: 1080, height: 1920 }, RATIOS.SQUARE)).toEqual({ width: 1080, height: 1080 });
    expect(isTooSmall({ width: 4000, height: 500 }, RATIOS.THREE_TO_FOUR)).toBe(true);
  });

  it("comes only as close as enough pixels are left", () => {
    expect(largestZoom({ width: 960, height: 1280 }, RATIOS.THREE_TO_FOUR)).toBe(2);
    expect(largestZoom({ width: 480, height: 640 }, RATIOS.THREE_TO_FOUR)).toBe(1);
    expect(largestZoom({ width: 300, height: 400 }, RATIOS.THREE_TO_FOUR)).toBe(1);
    expect(largestZoom({ width: 9000, height: 12000 }, RATIOS.THREE_TO_FOUR)).toBe(4);
  });

  it("is filled wherever the picture is moved", () => {
    const shown = { width: 400, height: 300 };
    const frame = { width: 225, height: 300 };

    expect(withinFrame({ x: 500, y: 20 }, shown, frame, 1)).toEqual({ x: 87.5, y: 0 });
    expect(withinFrame({ x: -500, y: -500 }, shown, frame, 2)).toEqual({ x: -287.5, y: -150 });
    expect(withinFrame({ x: 10, y: -10 }, shown, frame, 2)).toEqual({ x: 10, y: -10 });
  });
});

describe("what is handed in", () => {
  it("has the pixels of its frame, and is never enlarged", () => {
    expect(outputSize(480, RATIOS.THREE_TO_FOUR)).toEqual({ width: 480, height: 640 });
    expect(outputSize(812.4, RATIOS.SEVEN_TO_NINE)).toEqual({ width: 812, height: 1044 });
  });

  it.each([
    ["THREE_TO_FOUR", { width: 1200, height: 1600 }],
    ["SEVEN_TO_NINE", { width: 1200, height: 1543 }],
    ["SQUARE", { width: 1200, height: 1200 }],
  ] as const)("is made smaller where its frame of the ratio %s has more pixels than are kept", (ratio, largest) => {
    expect(outputSize(5000, RATIOS[ratio])).toEqual(largest);
  });
});
