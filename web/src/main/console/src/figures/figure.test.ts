import { expect, test } from "vitest";
import type { Figures } from "../api/schema";
import { byAge, byStage, byStatus, byTime, byUnit, twoLines } from "./figure";

const name = { zh: "组团单位审核", en: "Review", de: "Prüfung" };

const FIGURES: Figures = {
  edition: 20,
  asOf: "2022-03-15T02:00:00Z",
  units: [
    { unit: "CN-GD", status: "OPEN", cases: 1 },
    { unit: "CN-BJ", status: "OPEN", cases: 2 },
  ],
  stages: [
    { position: 1, name, running: 3, overdue: 0, escalated: 0, kept: 4, missed: 1, medianHours: 0, longHours: 1.5 },
    { position: 2, name, running: 0, overdue: 0, escalated: 0, kept: 0, missed: 0 },
  ],
  ages: [{ age: "DAYS_3_5", cases: 3 }],
};

const at = (filter: string) => `/inbox?view=all&edition=20&${filter}`;

test("every number opens the list that makes it, unless that is empty", () => {
  const english = (texts: { en: string }) => texts.en;

  expect(byStatus(FIGURES, String)[0]?.cells).toEqual([{ value: 3, to: at("status=OPEN") }]);
  expect(byStatus(FIGURES, String)[1]?.cells).toEqual([{ value: 0 }]);
  expect(byUnit(FIGURES, String)[0]?.cells[0]).toEqual({ value: 2, to: at("unit=CN-BJ&status=OPEN") });
  expect(byAge(FIGURES, String)[0]?.cells).toEqual([{ value: 3, to: at("age=DAYS_3_5") }]);
  expect(byStage(FIGURES, english, { MISSED: ({ missed }) => missed }).map(({ cells }) => cells)).toEqual([
    [{ value: 1, to: at("deadline=MISSED&stage=1") }],
    [{ value: 0 }],
  ]);
});

test("how long a stage takes opens what was decided there, also in less than an hour", () => {
  const to = at("deadline=DECIDED&stage=1");

  expect(byTime(FIGURES, (texts) => texts.en)).toEqual([
    {
      name: "Review",
      cells: [
        { value: 0, to },
        { value: 1.5, to },
      ],
    },
  ]);
});

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
