const HAN = /\p{Script=Han}/u;

interface Spellings {
  familyNative?: string | undefined;
  givenNative?: string | undefined;
  familyLatin?: string | undefined;
  givenLatin?: string | undefined;
}

/** Chinese, Japanese and Korean names stand without a space and family first; others with one. */
export function nativeName({ familyNative = "", givenNative = "" }: Spellings): string {
  const together = /[\p{Script=Han}\p{Script=Hangul}]/u.test(familyNative + givenNative);
  return [familyNative, givenNative].filter(Boolean).join(together ? "" : " ");
}

export function latinName({ familyLatin = "", givenLatin = "" }: Spellings): string {
  return [familyLatin, givenLatin].filter(Boolean).join(" ");
}

/** The name that the reader's language puts first: native script for Chinese names in Chinese, else as it was entered. */
export function displayName(member: Spellings): string {
  return nativeName(member) || latinName(member);
}

export function isHan(text: string): boolean {
  return HAN.test(text);
}
