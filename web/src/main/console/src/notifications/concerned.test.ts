import { describe, expect, it } from "vitest";
import type { Permission } from "../app/session";
import { concerns } from "./concerned";

const somebodyWith =
  (...permissions: Permission[]) =>
  (permission: Permission) =>
    permissions.includes(permission);

describe("A notification", () => {
  it("of a case that waits concerns who decides", () => {
    expect(concerns("CASE_WAITS", somebodyWith("cases.decide"))).toBe(true);
    expect(concerns("CASE_WAITS", somebodyWith("delegations.edit"))).toBe(false);
  });

  it("of a revocation concerns who decides and who edits", () => {
    expect(concerns("DECISION_REVOKED", somebodyWith("cases.decide"))).toBe(true);
    expect(concerns("DECISION_REVOKED", somebodyWith("delegations.edit"))).toBe(true);
  });

  it("of a person concerns coordinators alone", () => {
    expect(concerns("STAFF_READY", somebodyWith("staff.edit"))).toBe(true);
    expect(concerns("STAFF_READY", somebodyWith("cases.decide", "delegations.edit"))).toBe(false);
  });
});
