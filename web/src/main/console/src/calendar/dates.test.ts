import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../api/schema";
import { isWeekend, monthName, weekdayNames, weeksOf, workingDaysOf } from "./dates";

const NONE = new Map<string, CalendarDay>();

describe("A month", () => {
  it("has weeks from Monday to Sunday", () => {
    const weeks = weeksOf(2022, 1, NONE);

    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.map((day) => day?.number)).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
    expect(weeks.at(-1)?.map((day) => day?.number)).toEqual([28, ...Array.from({ length: 6 }, () => undefined)]);
    expect(weeks[0]?.at(5)?.weekend).toBe(true);
  });

  it("has 29 days in February of a leap year", () => {
    expect(weeksOf(2024, 1, NONE).flat().filter(Boolean)).toHaveLength(29);
  });

  it("knows its holidays", () => {
    const day: CalendarDay = { day: "2022-02-01", kind: "HOLIDAY", name: "春节" };

    expect(weeksOf(2022, 1, new Map([[day.day, day]]))[0]?.[1]?.exception).toBe(day);
  });
});

describe("A year", () => {
  it("counts holidays out and exchanged days in", () => {
    const days: CalendarDay[] = [
      { day: "2022-01-29", kind: "WORKING", name: "调休" },
      { day: "2022-01-31", kind: "HOLIDAY", name: "春节" },
      { day: "2022-02-05", kind: "HOLIDAY", name: "春节" },
    ];

    expect(workingDaysOf(2022, NONE)).toBe(260);
    expect(workingDaysOf(2022, new Map(days.map((day) => [day.day, day])))).toBe(260);
    expect(workingDaysOf(2022, new Map(days.slice(1).map((day) => [day.day, day])))).toBe(259);
  });
});

describe("Names", () => {
  it("begin with Monday", () => {
    expect(weekdayNames("en")[0]).toEqual({ full: "Monday", short: "Mon" });
    expect(weekdayNames("zh-CN")[6]?.short).toBe("日");
    expect(monthName(11, "de")).toBe("Dezember");
  });

  it("tell a weekend", () => {
    expect(isWeekend("2022-01-29")).toBe(true);
    expect(isWeekend("2022-01-31")).toBe(false);
  });
});
