import { describe, expect, it } from "vitest";
import { draftOf, formOf } from "./application";

describe("the draft of an application", () => {
  it("is what was typed, without what is empty", () => {
    const typed = { ...formOf({}), nameEn: "Stand Builders", booths: "3", area: "10,5" };

    expect(draftOf(typed, {})).toEqual({ nameEn: "Stand Builders", booths: 3, area: 10.5 });
  });

  it("keeps the rest where a number is none, and of that what was saved before", () => {
    const typed = { ...formOf({}), nameEn: "Stand Builders", booths: "many", area: "ten" };

    expect(draftOf(typed, { nameEn: "Before", booths: 2 })).toEqual({ nameEn: "Stand Builders", booths: 2 });
  });
});
