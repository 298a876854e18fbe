import * as z from "zod";
import type { DocumentKind, Sex } from "../api/schema";

export const text = (length: number) => z.string().trim().max(length, "too-long");

/** What is entered of a person, in whatever list. */
export const personShape = {
  familyNative: text(100),
  givenNative: text(100),
  familyLatin: text(100),
  givenLatin: text(100),
  mrzLine: text(90),
  sex: z.enum(["MALE", "FEMALE", "UNSPECIFIED", ""]).refine((sex) => sex !== "", "required"),
  birthDate: z.string().min(1, "required"),
  nationality: z.string().regex(/^[A-Z]{1,3}$/, "required"),
  documentKind: z.enum([
    "RESIDENT_ID",
    "RESIDENCE_PERMIT",
    "HK_MACAO_PERMIT",
    "TAIWAN_PERMIT",
    "PASSPORT",
    "FOREIGN_PERMANENT_RESIDENT_CARD",
  ]),
  documentNumber: text(40),
  documentExpiresOn: z.string(),
};

export const email = text(254).refine(
  (address) => address === "" || /^[^\s@]+@[^\s@]+$/.test(address),
  "email-malformed",
);

export interface PersonForm {
  familyNative: string;
  givenNative: string;
  familyLatin: string;
  givenLatin: string;
  mrzLine: string;
  sex: Sex | "";
  birthDate: string;
  nationality: string;
  documentKind: DocumentKind;
  documentNumber: string;
  documentExpiresOn: string;
}

export const EMPTY_PERSON: PersonForm = {
  familyNative: "",
  givenNative: "",
  familyLatin: "",
  givenLatin: "",
  mrzLine: "",
  sex: "",
  birthDate: "",
  nationality: "CHN",
  documentKind: "RESIDENT_ID",
  documentNumber: "",
  documentExpiresOn: "",
};

/** One of family and given name, in one of the scripts. */
export function hasName(
  person: Pick<PersonForm, "familyNative" | "givenNative" | "familyLatin" | "givenLatin">,
): boolean {
  return person.familyNative + person.givenNative + person.familyLatin + person.givenLatin !== "";
}

/** What is sent: empty fields are left out. */
export function filledOf(form: Record<string, string>): Record<string, string> {
  const filled = Object.entries(form)
    .map(([field, value]) => [field, value.trim()])
    .filter(([, value]) => value !== "");
  return Object.fromEntries(filled) as Record<string, string>;
}
