import type { CalendarDay } from "../api/schema";

export interface MonthDay {
  /** The date, as the contract writes it. */
  date: string;
  number: number;
  weekend: boolean;
  exception: CalendarDay | undefined;
}

const DAY = 86_400_000;
const MONTHS = 12;

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Monday is 0. */
const weekday = (instant: number) => (new Date(instant).getUTCDay() + 6) % 7;

/** The weeks of a month from Monday to Sunday; null where another month's day would stand. */
export function weeksOf(year: number, month: number, exceptions: Map<string, CalendarDay>): (MonthDay | null)[][] {
  const first = Date.UTC(year, month, 1);
  const length = Math.round((Date.UTC(year, month + 1, 1) - first) / DAY);
  const cells: (MonthDay | null)[] = Array.from({ length: weekday(first) }, () => null);
  for (let index = 0; index < length; index++) {
    const instant = first + index * DAY;
    const date = iso(instant);
    cells.push({ date, number: index + 1, weekend: weekday(instant) > 4, exception: exceptions.get(date) });
  }
  while (cells.length % 7 !== 0) {
    cells.push(null);
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export const monthNumbers = Array.from({ length: MONTHS }, (_, month) => month);

/** Names of the days of the week, Monday first, in full and as they stand above a column. */
export function weekdayNames(language: string): { full: string; short: string }[] {
  const full = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(language, {
    weekday: language === "zh-CN" ? "narrow" : "short",
    timeZone: "UTC",
  });
  // The 3rd of January 2022 was a Monday.
  return Array.from({ length: 7 }, (_, day) => {
    const date = new Date(Date.UTC(2022, 0, 3 + day));
    return { full: full.format(date), short: short.format(date) };
  });
}

export function monthName(month: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2022, month, 1)),
  );
}

export function weekdayOf(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

export function isWeekend(date: string): boolean {
  return weekday(Date.parse(`${date}T00:00:00Z`)) > 4;
}

/** Weekdays less holidays, and the weekend days that are worked in exchange. */
export function workingDaysOf(year: number, exceptions: Map<string, CalendarDay>): number {
  return monthNumbers
    .flatMap((month) => weeksOf(year, month, exceptions).flat())
    .filter((day) => day !== null)
    .filter(({ weekend, exception }) => (exception ? exception.kind === "WORKING" : !weekend)).length;
}
