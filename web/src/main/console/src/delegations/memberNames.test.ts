import { describe, expect, it, vi } from "vitest";
import { namesIn } from "./memberNames";

const member = (id: string, familyNative: string) => ({
  id,
  familyNative,
  givenNative: "思远",
  familyLatin: "X",
  givenLatin: "SIYUAN",
});

const PAGES: Record<string, { items: ReturnType<typeof member>[]; next: string | null }> = {
  first: { items: [member("a", "唐"), member("b", "冯")], next: "second" },
  second: { items: [member("c", "许")], next: "third" },
  third: { items: [member("d", "韩")], next: null },
};

const pages = () =>
  vi.fn((after: string | undefined) => Promise.resolve(PAGES[after ?? "first"] ?? { items: [], next: null }));

describe("The names of members", () => {
  it("are read from the first page where all are on it", async () => {
    const pageAfter = pages();

    await expect(namesIn(pageAfter, ["b"])).resolves.toEqual({ b: "冯思远" });
    expect(pageAfter).toHaveBeenCalledTimes(1);
  });

  it("are read on until all are found", async () => {
    const pageAfter = pages();

    await expect(namesIn(pageAfter, ["a", "c"])).resolves.toEqual({ a: "唐思远", c: "许思远" });
    expect(pageAfter).toHaveBeenCalledTimes(2);
  });

  it("are missing for whoever is not in the list", async () => {
    await expect(namesIn(pages(), ["d", "z"])).resolves.toEqual({ d: "韩思远" });
  });
});
