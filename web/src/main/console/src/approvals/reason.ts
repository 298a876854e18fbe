import * as z from "zod";

export const REASON_CODES = [
  "INCOMPLETE",
  "INCORRECT",
  "NOT_ELIGIBLE",
  "OVER_QUOTA",
  "DUPLICATE",
  "LATE",
  "OTHER",
] as const;

/** Return and reject need a code and a text (rule 5). */
export const reasonSchema = z.object({
  code: z.enum(["", ...REASON_CODES]).refine((code) => code !== "", "required"),
  text: z.string().trim().min(1, "required").max(2000, "too-long"),
});

export type ReasonForm = z.input<typeof reasonSchema>;
