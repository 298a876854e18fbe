import i18next, { type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";
import { speak } from "../api/client";
import { formatDate } from "../components/time";

export const LANGUAGES = ["zh-CN", "en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language under its own name. */
export const OWN_NAMES: Record<Language, string> = { "zh-CN": "简体中文", en: "English", de: "Deutsch" };

const CHOICE = "ciep.language";
const files = import.meta.glob<ResourceLanguage>("../locales/*/*.json", { import: "default" });

/** The remembered choice, else the first language of the browser that the console speaks, else English. */
export function preferredLanguage(remembered: string | null, browser: readonly string[]): Language {
  const known = LANGUAGES.find((language) => language === remembered);
  return known ?? browser.map(spokenFor).find((language) => language !== undefined) ?? "en";
}

function spokenFor(tag: string): Language | undefined {
  const base = tag.toLowerCase().split("-")[0];
  if (base === "zh") {
    return "zh-CN";
  }
  return LANGUAGES.find((language) => language === base);
}

async function load(language: Language): Promise<void> {
  const prefix = `../locales/${language}/`;
  await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.startsWith(prefix))
      .map(async ([path, read]) => {
        i18next.addResourceBundle(language, path.slice(prefix.length, -".json".length), await read());
      }),
  );
}

function announce(language: Language): void {
  document.documentElement.lang = language;
  speak(language);
}

export async function startLanguages(): Promise<void> {
  const language = preferredLanguage(localStorage.getItem(CHOICE), navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: LANGUAGES,
    defaultNS: "common",
    resources: {},
    interpolation: { escapeValue: false },
    // An old record may lack a value that its sentence names today.
    missingInterpolationHandler: () => "–",
    react: { useSuspense: false },
  });
  addFormats();
  await load(language);
  announce(language);
  await i18next.changeLanguage(language);
}

/** `{{endsOn, day}}`: a date as the API writes it, as the house writes it. */
export function addFormats(): void {
  i18next.services.formatter?.add("day", (date: unknown, language) =>
    typeof date === "string" ? formatDate(date, language ?? "en") : "–",
  );
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOICE, language);
  await load(language);
  announce(language);
  await i18next.changeLanguage(language);
}
