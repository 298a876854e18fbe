import { describe, expect, it } from "vitest";
import { filterFrom } from "./filter";

describe("The filter in the address", () => {
  it("is read value by value", () => {
    const search = new URLSearchParams("status=DRAFT&status=RETURNED&unit=CN-GD&q=%20王%20&sort=-changed&after=abc");

    expect(filterFrom(search)).toEqual({
      status: ["DRAFT", "RETURNED"],
      unit: ["CN-GD"],
      q: "王",
      sort: "-changed",
      after: "abc",
    });
  });

  it("leaves out what the contract does not know", () => {
    expect(filterFrom(new URLSearchParams("status=X&unit=<b>&sort=hacked&q="))).toEqual({
      status: [],
      unit: [],
      q: undefined,
      sort: "unit",
      after: undefined,
    });
  });
});
