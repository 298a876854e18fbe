import * as z from "zod";
import type { Member, MemberEntry } from "../api/schema";
import { MEMBER_FIELDS, type MemberField } from "../components/memberFields";
import { email, EMPTY_PERSON, filledOf, hasName, personShape, text } from "../components/personForm";

const shape = {
  role: z.enum(["HEAD", "DEPUTY_HEAD", "MEMBER"]),
  ...personShape,
  employer: text(200),
  position: text(200),
  phone: text(40),
  email,
  remark: text(500),
};

/** What can be judged without the server; the server judges everything again. */
export function memberSchema(known: boolean) {
  return z
    .object(shape)
    .refine(hasName, {
      path: ["familyNative"],
      message: "name-required",
    })
    .refine((member) => known || member.documentNumber !== "", { path: ["documentNumber"], message: "required" });
}

export type MemberForm = z.input<ReturnType<typeof memberSchema>>;

export const EMPTY: MemberForm = {
  role: "MEMBER",
  ...EMPTY_PERSON,
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
  return filledOf(form) as unknown as MemberEntry;
}

/** The fields in which two versions of a member differ. */
export function differences(before: MemberForm, after: MemberForm): MemberField[] {
  return MEMBER_FIELDS.filter((field) => before[field] !== after[field]);
}
