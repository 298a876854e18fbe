/** More places than this are a slip of the finger. */
const MOST = 100_000;

/** A number of places as it is typed: nothing is no limit; undefined is no number of places. */
export function placesOf(text: string): number | null | undefined {
  const typed = text.trim().replace(/[\s,.'’]/g, "");
  if (typed === "") {
    return null;
  }
  return /^\d{1,6}$/.test(typed) && Number(typed) <= MOST ? Number(typed) : undefined;
}

export const textOf = (places: number | null) => (places === null ? "" : String(places));

/** What was copied from a column of a spreadsheet: the first cell of each line. A single cell is none. */
export function columnOf(pasted: string): string[] {
  const lines = pasted.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.length > 1 ? lines.map((line) => line.split("\t")[0]?.trim() ?? "") : [];
}

interface Numbers {
  places: number | null;
  reserved: number;
  booked: number;
}

export const usedOf = ({ reserved, booked }: Numbers) => reserved + booked;

/** How many places are left; undefined where there is no limit. */
export function leftOf(numbers: Numbers): number | undefined {
  return numbers.places === null ? undefined : numbers.places - usedOf(numbers);
}
