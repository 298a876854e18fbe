import { describe, expect, it } from "vitest";
import { deputySchema, newDeputyOf } from "./deputySchema";

const FORM = { represented: "", deputy: "approver2.gd", from: "2022-03-15", until: "2022-03-17" };

describe("The form for a deputy", () => {
  it("takes whole days in Beijing, the last one included", () => {
    expect(newDeputyOf(FORM)).toEqual({
      deputy: "approver2.gd",
      from: "2022-03-14T16:00:00.000Z",
      until: "2022-03-17T16:00:00.000Z",
    });
  });

  it("names the represented official where an administrator chose one", () => {
    expect(newDeputyOf({ ...FORM, represented: "approver.gd" }).represented).toBe("approver.gd");
    expect(deputySchema(true).safeParse(FORM).success).toBe(false);
    expect(deputySchema(false).safeParse(FORM).success).toBe(true);
  });

  it.each([
    ["2022-03-15", true],
    ["2022-03-14", false],
    ["2022-06-12", true],
    ["2022-06-13", false],
  ])("with the last day %s is acceptable: %s", (until, acceptable) => {
    expect(deputySchema(false).safeParse({ ...FORM, until }).success).toBe(acceptable);
  });
});
