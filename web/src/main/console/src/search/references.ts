/** The address of what has this reference, wherever it is: {@code 20-P-0003}, {@code 20-T-0017}, {@code 20-D-0005}. */
export function addressOf(words: string): string | undefined {
  const [reference, edition = "", letter] = /^(\d{1,4})-([A-Z])-\d{4,8}$/.exec(words.toUpperCase()) ?? [];
  if (reference === undefined) {
    return undefined;
  }
  if (letter === "T") {
    return `/editions/${edition}/staff/${reference}`;
  }
  return letter === "P" ? `/partners/${reference}` : `/cases/${reference}`;
}
