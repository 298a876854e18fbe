import { describe, expect, it } from "vitest";
import { failureOf } from "./useCamera";

describe("a camera that gives no picture", () => {
  it.each([
    ["NotAllowedError", "refused"],
    ["SecurityError", "refused"],
    ["NotFoundError", "none"],
    ["OverconstrainedError", "none"],
    ["NotReadableError", "busy"],
  ] as const)("says why: %s", (name, reason) => {
    expect(failureOf(new DOMException("", name))).toBe(reason);
  });
});
