import { describe, expect, it } from "vitest";
import { another, facingOf, failureOf } from "./useCamera";

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

describe("another camera", () => {
  const two = [{ deviceId: "a" }, { deviceId: "b" }];
  const three = [...two, { deviceId: "c" }];

  it("is the one that looks the other way, on a telephone with as many as it likes", () => {
    expect(another({ deviceId: "a", facingMode: "user" }, three, true)).toEqual({ facingMode: "environment" });
    expect(another({ deviceId: "c", facingMode: "environment" }, three, true)).toEqual({ facingMode: "user" });
  });

  it("is the next one at a desk, whatever it says of where it looks", () => {
    expect(another({ deviceId: "a", facingMode: "user" }, two, false)).toEqual({ deviceId: { exact: "b" } });
    expect(another({ deviceId: "c" }, three, false)).toEqual({ deviceId: { exact: "a" } });
    expect(another({ deviceId: "b" }, three, true)).toEqual({ deviceId: { exact: "c" } });
  });

  it("is none where there is one only", () => {
    expect(another({ deviceId: "a", facingMode: "user" }, [{ deviceId: "a" }], true)).toBeUndefined();
    expect(another({}, [], true)).toBeUndefined();
  });

  it("is named by where it looks on a telephone only", () => {
    expect(facingOf({ facingMode: "environment" }, true)).toBe("environment");
    expect(facingOf({ facingMode: "environment" }, false)).toBe("other");
    expect(facingOf({ deviceId: { exact: "b" } }, true)).toBe("other");
  });
});
