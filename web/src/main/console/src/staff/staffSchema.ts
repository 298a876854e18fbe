import * as z from "zod";
import type { Staff, StaffEntry } from "../api/schema";
import { email, EMPTY_PERSON, filledOf, hasName, personShape, text } from "../components/personForm";
import { CATEGORIES } from "../components/categories";

const shape = {
  category: z.enum(["", ...CATEGORIES]).refine((category) => category !== "", "required"),
  ...personShape,
  position: text(200),
  phone: text(40),
  email,
};

/** What can be judged without the server; the server judges everything again. */
export function staffSchema(known: boolean) {
  return z
    .object(shape)
    .refine(hasName, { path: ["familyNative"], message: "name-required" })
    .refine((staff) => known || staff.documentNumber !== "", { path: ["documentNumber"], message: "required" });
}

export type StaffForm = z.input<ReturnType<typeof staffSchema>>;

export const EMPTY: StaffForm = { category: "", ...EMPTY_PERSON, position: "", phone: "", email: "" };

/** The fields in the order of the form. */
export const FIELDS = [
  "category",
  "familyNative",
  "givenNative",
  "familyLatin",
  "givenLatin",
  "mrzLine",
  "documentKind",
  "documentNumber",
  "documentExpiresOn",
  "nationality",
  "birthDate",
  "sex",
  "position",
  "phone",
  "email",
] as const;

export type StaffField = (typeof FIELDS)[number];

/** The stored accreditation as form values; the number stays empty, because only its masked form is ever sent. */
export function formOf(staff: Staff): StaffForm {
  const form: Record<string, string> = { ...EMPTY };
  const known = { ...staff, ...staff.person };
  for (const field of FIELDS) {
    form[field] = field === "documentNumber" ? "" : (known[field] ?? EMPTY[field]);
  }
  return form as unknown as StaffForm;
}

export function entryOf(form: StaffForm): StaffEntry {
  return filledOf(form) as unknown as StaffEntry;
}
