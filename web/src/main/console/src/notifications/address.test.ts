import { describe, expect, it } from "vitest";
import { addressOf } from "./notificationColumns";

const told = {
  id: "0188a1b2-0000-7000-8000-000000000001",
  edition: 20,
  caseKind: "STAFF_ACCREDITATION",
  unit: "ORG-00017",
  subjectReference: "20-T-0012",
  at: "2022-02-03T02:00:00Z",
  read: false,
} as const;

describe("A notification", () => {
  it("leads to the case that it is about", () => {
    expect(addressOf({ ...told, kind: "CASE_WAITS", case: "20-S-0009" })).toBe("/cases/20-S-0009");
  });

  it("leads coordinators to the person's accreditation", () => {
    expect(addressOf({ ...told, kind: "STAFF_READY" })).toBe("/editions/20/staff/20-T-0012");
  });

  it("leads coordinators to their organisation", () => {
    const own = { caseKind: "PARTNER_ORGANISATION", subjectReference: "20-P-0044", outcome: "SUSPENDED" } as const;
    expect(addressOf({ ...told, ...own, kind: "ORGANISATION_DECIDED" })).toBe("/partners/20-P-0044");
  });
});
