const BEIJING = "Asia/Shanghai";

export interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

function partsOf(instant: Date, timeZone: string): Parts {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    year: value("year"),
    month: value("month"),
    day: value("day"),
    hour: value("hour"),
    minute: value("minute"),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dateOf({ year, month, day }: Parts, language: string): string {
  switch (language) {
    case "zh-CN":
      return `${year}年${Number(month)}月${Number(day)}日`;
    case "de":
      return `${day}.${month}.${year}`;
    default:
      return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
  }
}

/** An instant in the conference's time zone, as the house writes it in each language. */
export function formatInstant(instant: string | Date, language: string): string {
  const parts = partsOf(new Date(instant), BEIJING);
  const time = `${parts.hour}:${parts.minute}`;
  switch (language) {
    case "zh-CN":
      return `${dateOf(parts, language)} ${time}（北京时间）`;
    case "de":
      return `${dateOf(parts, language)}, ${time} Uhr (Peking)`;
    default:
      return `${dateOf(parts, language)}, ${time} (Beijing)`;
  }
}

/** The same instant on the reader's clock, or undefined where that shows the same. */
export function formatLocally(instant: string | Date, language: string, timeZone?: string): string | undefined {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const there = partsOf(new Date(instant), BEIJING);
  const here = partsOf(new Date(instant), zone);
  if (JSON.stringify(there) === JSON.stringify(here)) {
    return undefined;
  }
  const time = language === "de" ? `${here.hour}:${here.minute} Uhr` : `${here.hour}:${here.minute}`;
  const separator = language === "zh-CN" ? " " : ", ";
  return `${dateOf(here, language)}${separator}${time} (${zone})`;
}

/** A calendar date without a zone. */
export function formatDate(date: string, language: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return dateOf({ year, month, day, hour: "", minute: "" }, language);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** How long until (or since) an instant, in the largest unit that fits: whole days above two days. */
export function formatDistance(instant: string | Date, now: Date, language: string): string {
  const difference = new Date(instant).getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  for (const [unit, length] of STEPS) {
    const floor = unit === "day" ? 2 * length : length;
    if (Math.abs(difference) >= floor) {
      return format.format(Math.trunc(difference / length), unit);
    }
  }
  return format.format(Math.trunc(difference / 60_000), "minute");
}

/** What a field of type datetime-local shows for an instant, in the conference's time zone. */
export function toWallClock(instant: string): string {
  const parts = partsOf(new Date(instant), BEIJING);
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The instant that a wall clock in Beijing shows; China has had one offset, without summer time, since 1991. */
export function fromWallClock(wallClock: string): string {
  return new Date(`${wallClock.slice(0, 16)}:00+08:00`).toISOString();
}
