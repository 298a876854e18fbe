import * as z from "zod";
import type { Member, MemberEntry } from "../api/schema";
import { MEMBER_FIELDS, type MemberField } from "../components/memberFields";

const text = (length: number) => z.string().trim().max(length, "too-long");

const shape = {
  role: z.enum(["HEAD", "DEPUTY_HEAD", "MEMBER"]),
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
  employer: text(200),
  position: text(200),
  phone: text(40),
  email: text(254).refine((email) => email === "" || /^[^\s@]+@[^\s@]+$/.test(email), "email-malformed"),
  remark: text(500),
};

/** What can be judged without the server; the server judges everything again. */
export function memberSchema(known: boolean) {
  return z
    .object(shape)
    .refine((member) => member.familyNative + member.givenNative + member.familyLatin + member.givenLatin !== "", {
      path: ["familyNative"],
      message: "name-required",
    })
    .refine((member) => known || member.documentNumber !== "", { path: ["documentNumber"], message: "required" });
}

export type MemberForm = z.input<ReturnType<typeof memberSchema>>;

export const EMPTY: MemberForm = {
  role: "MEMBER",
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
  employer: "",
  position: "",
  phone: "",
  email: "",
  remark: "",
};

/** The stored member as form values; the number stays empty, because only its masked form is ever sent. */
export function formOf(member: Member): MemberForm {
  const form: Record<string, string> = { ...EMPTY };
  for (const field of MEMBER_FIELDS) {
    const value = field === "documentNumber" ? "" : member[field];
    form[field] = value ?? "";
  }
  return form as unknown as MemberForm;
}

/** What is sent: empty fields are left out. */
export function entryOf(form: MemberForm): MemberEntry {
  const filled = Object.entries(form)
    .map(([field, value]) => [field, value.trim()])
    .filter(([, value]) => value !== "");
  return Object.fromEntries(filled) as MemberEntry;
}

/** The fields in which two versions of a member differ. */
export function differences(before: MemberForm, after: MemberForm): MemberField[] {
  return MEMBER_FIELDS.filter((field) => before[field] !== after[field]);
}
