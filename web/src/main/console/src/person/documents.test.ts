import { describe, expect, it } from "vitest";
import type { PersonalAccreditation } from "../api/schema";
import { takesPhotograph, withHandedIn } from "./documents";

const file = { id: "1", purpose: "PAPER", type: "PDF", name: "card.pdf", bytes: 1, keptAt: "2022-01-31T00:00:00Z" };
const handedIn = (expiresOn?: string) =>
  ({ document: file, status: "WAITING", ...(expiresOn ? { expiresOn } : {}) }) as never;
const before = {
  endsOn: "2022-04-25",
  documents: [
    { type: "PHOTOGRAPH", demanded: true, missing: "document-missing", actions: ["HAND_IN"] },
    { type: "PRESS_CARD", demanded: true, missing: "document-missing", actions: ["HAND_IN"] },
    { type: "EMPLOYER_LETTER", demanded: false, handedIn: handedIn(), actions: ["HAND_IN", "REMOVE"] },
  ],
} as unknown as PersonalAccreditation;

const missingOf = (accreditation: PersonalAccreditation) =>
  accreditation.documents.map(({ type, missing }) => [type, missing]);

describe("what a person hands in", () => {
  it("waits to be checked, beside what is missing still", () => {
    const after = withHandedIn(before, "PRESS_CARD", handedIn("2022-04-25"));

    expect(missingOf(after)).toContainEqual(["PRESS_CARD", "document-waiting"]);
    expect(missingOf(after)).toContainEqual(["PHOTOGRAPH", "document-missing"]);
    expect(after.documents[1]?.actions).toContain("REMOVE");
  });

  it("holds for nothing where it expires before the last day", () => {
    const after = withHandedIn(before, "PRESS_CARD", handedIn("2022-04-24"));

    expect(missingOf(after)).toContainEqual(["PRESS_CARD", "document-expires"]);
  });

  it("is missing again when it is taken away, and gone where nobody demands it", () => {
    const after = withHandedIn(withHandedIn(before, "EMPLOYER_LETTER", undefined), "PHOTOGRAPH", undefined);

    expect(missingOf(after)).toEqual([
      ["PHOTOGRAPH", "document-missing"],
      ["PRESS_CARD", "document-missing"],
    ]);
  });

  it("is a photograph only where one is taken", () => {
    expect(takesPhotograph(before)).toBe(true);
    expect(takesPhotograph({ ...before, documents: before.documents.slice(1) })).toBe(false);
  });
});
