import { describe, expect, it } from "vitest";
import type { Member } from "../api/schema";
import { differences, EMPTY, entryOf, formOf, memberSchema } from "./memberSchema";

const FILLED = {
  ...EMPTY,
  familyNative: "李",
  sex: "FEMALE" as const,
  birthDate: "1980-01-01",
  documentNumber: "11010519491231002X",
};

function messages(known: boolean, form: object) {
  const result = memberSchema(known).safeParse(form);
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]));
}

describe("A member's form", () => {
  it("is content with one of the names", () => {
    expect(messages(false, FILLED)).toEqual({});
    expect(messages(false, { ...FILLED, familyNative: "", givenLatin: "GULI" })).toEqual({});
  });

  it("asks for a name, the sex, the date of birth and the number", () => {
    expect(messages(false, EMPTY)).toEqual({
      familyNative: "name-required",
      sex: "required",
      birthDate: "required",
      documentNumber: "required",
    });
  });

  it("needs no number for a member whose number is stored", () => {
    expect(messages(true, { ...FILLED, documentNumber: "" })).toEqual({});
  });

  it("leaves empty fields out of what is sent", () => {
    expect(entryOf({ ...FILLED, employer: "  " })).toEqual({
      role: "MEMBER",
      familyNative: "李",
      sex: "FEMALE",
      birthDate: "1980-01-01",
      nationality: "CHN",
      documentKind: "RESIDENT_ID",
      documentNumber: "11010519491231002X",
    });
  });

  it("never shows the stored number as a value, and names the fields in which two versions differ", () => {
    const member: Member = {
      id: "0",
      version: 1,
      role: "HEAD",
      familyNative: "李",
      sex: "FEMALE",
      birthDate: "1980-01-01",
      nationality: "CHN",
      documentKind: "RESIDENT_ID",
      documentNumberMasked: "110105********002X",
      warnings: [],
      editable: true,
    };

    expect(formOf(member).documentNumber).toBe("");
    expect(differences(formOf(member), formOf({ ...member, role: "MEMBER", employer: "x" }))).toEqual([
      "role",
      "employer",
    ]);
  });
});
