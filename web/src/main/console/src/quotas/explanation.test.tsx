import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { speakEnglish } from "../test/english";
import { subjectAddress } from "./subjects";
import { useExplanation } from "./rows";

const explained = (basis: "FIXED" | "BOOTHS" | "AREA", units: number) => {
  const { result } = renderHook(() => useExplanation());
  return result.current({ base: 2, each: 3, units, basis, places: 2 + 3 * units });
};

describe("A number of places", () => {
  speakEnglish();

  it("says how it came about, of one booth as of many", () => {
    expect(explained("BOOTHS", 4)).toBe("3 for each of 4 booths + base 2 = 14");
    expect(explained("BOOTHS", 1)).toBe("3 for one booth + base 2 = 5");
    expect(explained("AREA", 2)).toBe("3 for each of 2 started areas of 9 m² + base 2 = 8");
    expect(explained("FIXED", 0)).toBe("Set as a fixed number: 2");
  });
});

describe("What holds places", () => {
  it("has a page of its own where it is a person's accreditation", () => {
    expect(subjectAddress(20, "20-T-0012")).toBe("/editions/20/staff/20-T-0012");
    expect(subjectAddress(20, "20-CN-GD")).toBeUndefined();
  });
});
