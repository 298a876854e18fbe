import { describe, expect, it } from "vitest";
import { preferredLanguage } from "./i18n";

describe("The console's language", () => {
  it.each([
    [null, ["zh-TW", "en"], "zh-CN"],
    [null, ["zh-Hans-CN"], "zh-CN"],
    [null, ["de-AT", "en"], "de"],
    [null, ["fr", "de"], "de"],
    [null, ["fr"], "en"],
    ["de", ["zh-CN"], "de"],
    ["xx", ["zh"], "zh-CN"],
  ])("with %s remembered and %j in the browser is %s", (remembered, browser, language) => {
    expect(preferredLanguage(remembered, browser)).toBe(language);
  });
});
