import { readdirSync, readFileSync } from "node:fs";
import { createInstance } from "i18next";

/** The text of a key (`namespace:key`) with its values. */
export type Words = (key: string, values?: Record<string, unknown>) => string;

export type Language = "zh-CN" | "en" | "de";

const LOCALES = new URL("../../src/locales/", import.meta.url);

/** The console's own words in a language, so that a scenario finds elements by the names that people read. */
export function wordsOf(language: Language): Words {
  const folder = new URL(`${language}/`, LOCALES);
  const namespaces = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Record<string, unknown>,
    ]),
  );
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: "common",
    resources: { [language]: namespaces },
    interpolation: { escapeValue: false },
  });
  return instance.t as unknown as Words;
}
