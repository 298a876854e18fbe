import { describe, expect, it } from "vitest";
import { formatDate, formatDistance, formatInstant, formatLocally, fromWallClock, toWallClock } from "./time";

const CLOSING = "2022-04-24T10:00:00Z";

describe("An instant", () => {
  it("stands in Beijing time, as each language writes it", () => {
    expect(formatInstant(CLOSING, "zh-CN")).toBe("2022年4月24日 18:00（北京时间）");
    expect(formatInstant(CLOSING, "de")).toBe("24.04.2022, 18:00 Uhr (Peking)");
    expect(formatInstant(CLOSING, "en")).toBe("24 Apr 2022, 18:00 (Beijing)");
  });

  it("is repeated on the reader's clock only where that differs", () => {
    expect(formatLocally(CLOSING, "de", "Europe/Berlin")).toBe("24.04.2022, 12:00 Uhr (Europe/Berlin)");
    expect(formatLocally(CLOSING, "zh-CN", "Asia/Shanghai")).toBeUndefined();
    expect(formatLocally(CLOSING, "zh-CN", "Asia/Singapore")).toBeUndefined();
  });

  it("just before midnight in Beijing keeps its day", () => {
    expect(formatInstant("2022-03-31T15:59:00Z", "zh-CN")).toBe("2022年3月31日 23:59（北京时间）");
    expect(formatInstant("2022-03-31T16:00:00Z", "zh-CN")).toBe("2022年4月1日 00:00（北京时间）");
  });

  it("survives the way through a form field", () => {
    expect(toWallClock(CLOSING)).toBe("2022-04-24T18:00");
    expect(fromWallClock("2022-04-24T18:00")).toBe("2022-04-24T10:00:00.000Z");
  });
});

describe("A distance", () => {
  const now = new Date("2022-03-01T00:00:00Z");

  it.each([
    ["2022-03-10T00:00:00Z", "en", "in 9 days"],
    ["2022-03-02T12:00:00Z", "en", "in 36 hours"],
    ["2022-03-01T00:30:00Z", "de", "in 30 Minuten"],
    ["2022-02-25T00:00:00Z", "zh-CN", "4天前"],
  ])("to %s is said in %s as %s", (instant, language, text) => {
    expect(formatDistance(instant, now, language)).toBe(text);
  });
});

describe("A calendar date", () => {
  it("needs no zone", () => {
    expect(formatDate("1949-12-31", "zh-CN")).toBe("1949年12月31日");
    expect(formatDate("1949-12-31", "de")).toBe("31.12.1949");
    expect(formatDate("1949-12-31", "en")).toBe("31 Dec 1949");
  });
});
