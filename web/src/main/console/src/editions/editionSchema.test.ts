import { describe, expect, it } from "vitest";
import { editionSchema, EMPTY_EDITION, formOf, planOf } from "./editionSchema";
import { fieldOf } from "./pointers";

const FORM = {
  ...EMPTY_EDITION,
  number: "20",
  nameZh: "名",
  nameEn: "Name",
  nameDe: "Name",
  cityZh: "深圳",
  cityEn: "Shenzhen",
  cityDe: "Shenzhen",
  startsOn: "2022-04-24",
  endsOn: "2022-04-25",
  confirmationOpens: "2022-03-20T09:00",
  confirmationCloses: "2022-04-10T18:00",
};

describe("An edition's form", () => {
  it("sends windows as instants and leaves out the one that is empty", () => {
    expect(planOf(FORM).windows).toEqual([
      { kind: "CONFIRMATION", opensAt: "2022-03-20T01:00:00.000Z", closesAt: "2022-04-10T10:00:00.000Z" },
    ]);
  });

  it("shows again what it sent", () => {
    expect(formOf({ number: 20, version: 1, ...planOf(FORM) })).toEqual(FORM);
  });

  it("refuses half a window and a last day before the first", () => {
    const result = editionSchema.safeParse({ ...FORM, nominationOpens: "2022-01-01T00:00", endsOn: "2022-04-01" });

    expect(result.error?.issues.map((issue) => issue.message)).toEqual(["end-before-start", "window-order"]);
  });

  it("finds the field that a pointer of the server means", () => {
    expect(fieldOf("/name/zh", FORM)).toBe("nameZh");
    expect(fieldOf("/windows/0/closesAt", FORM)).toBe("confirmationCloses");
    expect(fieldOf("/endsOn", FORM)).toBe("endsOn");
    expect(fieldOf("/timeZone", FORM)).toBeUndefined();
  });
});
