import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { apiOf } from "./api";

/** The file by which whoever shows or tests the platform lets days pass; there is none where its clock cannot be moved. */
const CLOCK_FILE = process.env.CLOCK_FILE;

/** Lets time pass until then. It never goes back: what was recorded would lie in the future. */
export async function letTimePassUntil(then: Date): Promise<void> {
  if (CLOCK_FILE === undefined) {
    throw new Error("CLOCK_FILE names no file");
  }
  const { now } = (await (await (await apiOf("auditor")).get("/api/session")).json()) as { now: string };
  const seconds = Math.ceil((then.getTime() - Date.parse(now)) / 1000);
  if (seconds > 0) {
    const next = `${CLOCK_FILE}.next`;
    writeFileSync(next, `PT${secondsIn(readFileSync(CLOCK_FILE, "utf8").trim()) + seconds}S`);
    renameSync(next, CLOCK_FILE);
  }
}

/** Of an ISO 8601 duration in days, hours, minutes and seconds. */
function secondsIn(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(duration) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
