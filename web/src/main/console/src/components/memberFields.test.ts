import { describe, expect, it } from "vitest";
import { keptNumber } from "./memberFields";

describe("A document's number", () => {
  it("is kept where it is stored, and typed again where it was erased or there was none", () => {
    expect(keptNumber("E1*****78")).toBe("E1*****78");
    expect(keptNumber("")).toBeUndefined();
    expect(keptNumber(undefined)).toBeUndefined();
  });
});
