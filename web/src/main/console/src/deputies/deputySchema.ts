import * as z from "zod";
import type { NewDeputy } from "../api/schema";
import { fromWallClock } from "../components/time";

const DAY = 86_400_000;
const LONGEST = 90;

/** The day after a date. */
export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function length({ from, until }: { from: string; until: string }): number {
  return (Date.parse(until) - Date.parse(from)) / DAY + 1;
}

/** @param forOthers whether the represented official is chosen, too */
export const deputySchema = (forOthers: boolean) =>
  z
    .object({
      represented: z.string().refine((username) => !forOthers || username !== "", "required"),
      deputy: z.string().min(1, "required"),
      from: z.string().min(1, "required"),
      until: z.string().min(1, "required"),
    })
    .refine(({ from, until }) => from === "" || until === "" || until >= from, {
      path: ["until"],
      message: "deputy-period-reversed",
    })
    .refine((period) => period.from === "" || period.until === "" || length(period) <= LONGEST, {
      path: ["until"],
      message: "deputy-period-long",
    });

export type DeputyForm = z.input<ReturnType<typeof deputySchema>>;

/** The form's days are days in Beijing, the last one included. */
export function newDeputyOf({ represented, deputy, from, until }: DeputyForm): NewDeputy {
  return {
    ...(represented === "" ? {} : { represented }),
    deputy,
    from: fromWallClock(`${from}T00:00`),
    until: fromWallClock(`${dayAfter(until)}T00:00`),
  };
}
