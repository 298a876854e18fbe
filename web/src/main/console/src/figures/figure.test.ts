import { expect, test } from "vitest";
import { twoLines } from "./figure";

test("a name that fits stands on one line", () => {
  expect(twoLines("In Freigabe")).toBe("In Freigabe");
  expect(twoLines("组团单位审核")).toBe("组团单位审核");
});

test("a longer one is broken between words, and stays whole where two lines are enough", () => {
  expect(twoLines("Freigabe durch das Ministerium")).toBe("Freigabe durch das\nMinisterium");
  expect(twoLines("Approval by the ministry")).toBe("Approval by the\nministry");
});

test("what two lines do not hold is cut", () => {
  expect(twoLines("Prüfung durch die Sicherheitsstelle der Gastgeberstadt")).toBe(
    "Prüfung durch die\nSicherheitsstelle…",
  );
});
