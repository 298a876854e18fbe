import { describe, expect, it } from "vitest";
import { columnOf, leftOf, placesOf } from "./numbers";

describe("A number of places", () => {
  it("is a whole number, with or without separators", () => {
    expect(placesOf("12")).toBe(12);
    expect(placesOf(" 1 200 ")).toBe(1200);
    expect(placesOf("1,200")).toBe(1200);
    expect(placesOf("0")).toBe(0);
  });

  it("is no limit where nothing is typed", () => {
    expect(placesOf("  ")).toBeNull();
  });

  it("is neither text nor negative nor more than anybody has", () => {
    expect(placesOf("twelve")).toBeUndefined();
    expect(placesOf("-1")).toBeUndefined();
    expect(placesOf("100001")).toBeUndefined();
  });
});

describe("What is pasted", () => {
  it("is a column of cells", () => {
    expect(columnOf("12\r\n15\r\n\r\n20\r\n")).toEqual(["12", "15", "", "20"]);
    expect(columnOf("12\tGuangdong\n15\tShanghai")).toEqual(["12", "15"]);
  });

  it("is no column if it is one cell", () => {
    expect(columnOf("12")).toEqual([]);
    expect(columnOf("12\n")).toEqual([]);
  });
});

describe("What is left", () => {
  it("is what nobody holds", () => {
    expect(leftOf({ places: 15, reserved: 2, booked: 10 })).toBe(3);
  });

  it("is not counted without a limit", () => {
    expect(leftOf({ places: null, reserved: 2, booked: 10 })).toBeUndefined();
  });
});
