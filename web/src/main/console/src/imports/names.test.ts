import { describe, expect, it } from "vitest";
import { corrections, doubtfulFirst } from "./names";

const NAMES = [
  { row: 5, whole: "王伟", family: "王", given: "伟" },
  { row: 6, whole: "单雄信", family: "单", given: "雄信", doubtful: true },
];

describe("Proposed names", () => {
  it("show the doubtful ones first", () => {
    expect(doubtfulFirst(NAMES).map(({ row }) => row)).toEqual([6, 5]);
  });

  it("send only what was corrected", () => {
    const edits = new Map([
      [5, { family: "王", given: "伟" }],
      [6, { family: "单雄", given: " 信 " }],
    ]);

    expect(corrections(NAMES, edits)).toEqual([{ row: 6, family: "单雄", given: "信" }]);
  });
});
