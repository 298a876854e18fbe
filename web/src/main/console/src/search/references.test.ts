import { describe, expect, it } from "vitest";
import { addressOf } from "./references";

describe("a reference", () => {
  it.each([
    ["20-P-0003", "/partners/20-P-0003"],
    ["20-t-0017", "/editions/20/staff/20-T-0017"],
    ["20-D-0005", "/cases/20-D-0005"],
    ["20-X-0002", "/cases/20-X-0002"],
  ])("%s leads to what it names", (words, address) => {
    expect(addressOf(words)).toBe(address);
  });

  it.each(["20-P", "P-0003", "欧阳", "20-P-0003 Ltd", ""])("is not in %o", (words) => {
    expect(addressOf(words)).toBeUndefined();
  });
});
