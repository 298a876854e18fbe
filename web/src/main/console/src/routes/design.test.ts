import { describe, expect, it } from "vitest";
import { alike, criteriaOf, draftsOf, moved, newStage, pictureOf, stageOf, stagesOf } from "./design";

const drafts = [newStage("unit-approver"), newStage("ministry-approver"), newStage("ministry-approver")];

describe("the design of a route", () => {
  it("moves a stage by one place and never off the end", () => {
    const [first, second, third] = drafts;
    expect(moved(drafts, 0, 1)).toEqual([second, first, third]);
    expect(moved(drafts, 2, -1)).toEqual([first, third, second]);
    expect(moved(drafts, 0, -1)).toEqual(drafts);
    expect(moved(drafts, 2, 1)).toEqual(drafts);
  });

  it("sends what it was given", () => {
    const stages = stagesOf(drafts);
    expect(stages[0]).not.toHaveProperty("key");
    expect(stagesOf(draftsOf(stages))).toEqual(stages);
  });

  it("is saved when it says the same, in whatever order", () => {
    const stages = stagesOf(drafts);
    const reordered = stages.map(({ name, ...others }) => ({
      ...others,
      name: { de: name.de, en: name.en, zh: name.zh },
    }));
    expect(alike(drafts, reordered)).toBe(true);
    expect(alike(drafts, stages.slice(1))).toBe(false);
    expect(alike(drafts, [...stages].reverse())).toBe(false);
  });

  it("knows by what a stage is restricted", () => {
    const [stage] = drafts;
    const none = stage?.condition ?? { unitKinds: [], categories: [], overflow: false, late: false };
    expect(criteriaOf(none)).toEqual([]);
    expect(criteriaOf({ ...none, unitKinds: ["CORPS"], late: true })).toEqual(["UNIT_KIND", "LATE"]);
    const restricted = drafts.map((draft) => ({ ...draft, condition: { ...none, late: true } }));
    expect(alike(drafts, restricted)).toBe(false);
    expect(
      alike(
        drafts,
        drafts.map((draft) => ({ ...draft, decisions: 2 })),
      ),
    ).toBe(false);
  });

  it("draws stages in their order and knows which one a finding is about", () => {
    expect(pictureOf(stagesOf(drafts)).map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(stageOf("/stages/1/returnable")).toBe(1);
    expect(stageOf("/stages")).toBeUndefined();
  });
});
