// Fails when a text is missing in a language, is used nowhere, or names other values than the English one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "zh-CN", "de"];
const PLURAL = /_(zero|one|two|few|many|other)$/;
// Texts whose keys are codes of the server: looked up with a check, never written out in the sources.
const BY_CODE = [/^problems:problem\./, /^problems:violation\./, /^events:(sentence|action)\./];

const complaints = [];

function flatten(value, prefix = "") {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? [[prefix + key, inner]] : flatten(inner, `${prefix}${key}.`),
  );
}

function texts(language) {
  const folder = join("src/locales", language);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      flatten(JSON.parse(readFileSync(join(folder, file), "utf8"))).map(([key, text]) => [
        `${file.replace(".json", "")}:${key}`,
        text,
      ]),
    ),
  );
}

const stem = (key) => key.replace(PLURAL, "");
const values = (text) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();

function compare(language, own, english) {
  const stems = new Set([...own.keys()].map(stem));
  for (const key of new Set([...english.keys()].map(stem))) {
    if (!stems.has(key)) complaints.push(`${language}: ${key} is missing`);
  }
  const englishStems = new Set([...english.keys()].map(stem));
  for (const [key, text] of own) {
    if (!englishStems.has(stem(key))) complaints.push(`${language}: ${key} does not exist in English`);
    if (text.trim() === "") complaints.push(`${language}: ${key} is empty`);
    const other = english.get(key);
    if (other !== undefined && values(text).join() !== values(other).join()) {
      complaints.push(`${language}: ${key} names other values than the English text`);
    }
  }
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const key of [...english.keys()].filter((candidate) => PLURAL.test(candidate)).map(stem)) {
    for (const category of categories) {
      if (!own.has(`${key}_${category}`)) complaints.push(`${language}: ${key}_${category} is missing`);
    }
  }
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "locales" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

/** The keys that a source may mean: written out, or a template whose variable part can be anything. */
function keysOf(source) {
  const spaces = [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap((match) => {
    const named = [...match[1].matchAll(/"([\w-]+)"/g)].map((name) => name[1]);
    return named.length > 0 ? named : ["common"];
  });
  return [...source.matchAll(/\bt\(\s*(?:"([^"]+)"|`([^`]+)`)/g)].flatMap((match) => {
    const key = (match[1] ?? match[2]).split(/\$\{/)[0];
    const whole = match[1] !== undefined || !match[2].includes("${");
    const rest = whole ? "" : match[2].slice(match[2].lastIndexOf("}") + 1);
    return (key.includes(":") ? [key] : spaces.map((space) => `${space}:${key}`)).map((name) => ({
      name,
      whole,
      rest,
    }));
  });
}

const english = texts("en");
for (const language of LANGUAGES) compare(language, texts(language), english);

const used = sources("src").flatMap(keysOf);
for (const key of new Set([...english.keys()].map(stem))) {
  const found =
    BY_CODE.some((pattern) => pattern.test(key)) ||
    used.some(({ name, whole, rest }) => (whole ? name === key : key.startsWith(name) && key.endsWith(rest)));
  if (!found) complaints.push(`${key} is used nowhere`);
}

if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  process.exit(1);
}
console.log(`${english.size} texts in ${LANGUAGES.length} languages: complete.`);
