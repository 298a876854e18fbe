import { describe, expect, it } from "vitest";
import { addressOf, isNamed, queryOf } from "./savedViews";

describe("a saved view", () => {
  it("says what is filtered and how it is ordered, but not in which edition and on which page", () => {
    const search = new URLSearchParams("sort=due&edition=20&after=abc&unit=CN-SH&unit=CN-BJ");

    expect(queryOf(search, "waiting")).toBe("sort=due&unit=CN-SH&unit=CN-BJ&view=waiting");
  });

  it("is the same whatever the order in the address", () => {
    const one = new URLSearchParams("view=all&deadline=OVERDUE");
    const other = new URLSearchParams("deadline=OVERDUE&view=all");

    expect(queryOf(one, "all")).toBe(queryOf(other, "all"));
  });

  it("leads to the edition that is looked at", () => {
    expect(addressOf("view=all", new URLSearchParams("edition=19"))).toBe("/inbox?view=all&edition=19");
    expect(addressOf("view=all", new URLSearchParams())).toBe("/inbox?view=all");
  });

  it("is found by its name, whatever the case and the spaces around it", () => {
    expect([{ name: "Overdue", query: "view=all" }].find(isNamed(" OVERDUE "))).toBeDefined();
    expect([{ name: "Overdue", query: "view=all" }].find(isNamed("Due"))).toBeUndefined();
  });
});
