import type { Request } from "@playwright/test";

/** The fields of the contract in which people write of themselves or of others. */
const PERSONAL = new Set([
  "familyNative",
  "givenNative",
  "familyLatin",
  "givenLatin",
  "birthDate",
  "documentNumber",
  "phone",
  "email",
  "contactName",
  "contactPhone",
  "note",
]);

/** Two characters of Chinese, or so many letters that they stand nowhere else by chance. */
const TELLING = /\p{Script=Han}{2}|.{6}/u;

const entered = new Set<string>();

function personalIn(content: unknown): string[] {
  if (typeof content !== "object" || content === null) {
    return [];
  }
  return Object.entries(content).flatMap(([field, value]: [string, unknown]) =>
    typeof value === "string" ? (PERSONAL.has(field) ? value.split("\n") : []) : personalIn(value),
  );
}

/** Of what pages send to the platform, keeps what is personal, so that it can be looked for where it must not be. */
export function rememberEntered(request: Request): void {
  const { "content-type": type, "file-name": file } = request.headers();
  const sent: unknown = type === "application/json" ? request.postDataJSON() : undefined;
  [...personalIn(sent), ...(file === undefined ? [] : [decodeURIComponent(file)])]
    .filter((value) => TELLING.test(value))
    .forEach((value) => entered.add(value));
}

/** All that was entered until now, in this scenario or one before it. */
export const enteredSoFar = (): string[] => [...entered];
