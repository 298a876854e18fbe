import i18next, { type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";
import { beforeAll } from "vitest";
import { addFormats } from "../app/i18n";

const files = import.meta.glob<ResourceLanguage>("../locales/en/*.json", { import: "default", eager: true });

/** All of a test's components speak English. */
export function speakEnglish(): void {
  beforeAll(async () => {
    const en = Object.fromEntries(
      Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ""), words]),
    );
    await i18next.use(initReactI18next).init({
      lng: "en",
      fallbackLng: false,
      defaultNS: "common",
      resources: { en },
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
    addFormats();
  });
}
