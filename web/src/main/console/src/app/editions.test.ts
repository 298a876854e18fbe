import { expect, test } from "vitest";
import type { Edition } from "../api/schema";
import { presentEdition } from "./editions";

const edition = (number: number, endsOn: string) => ({ number, endsOn }) as Edition;
const now = new Date("2022-03-15T02:00:00Z");

test("an edition that is prepared for a later year does not take the place of the present one", () => {
  const all = [edition(21, "2023-04-16"), edition(20, "2022-04-25"), edition(19, "2021-04-25")];

  expect(presentEdition(all, now)?.number).toBe(20);
});

test("of several that end on the same day the newest is meant", () => {
  expect(presentEdition([edition(301, "2022-04-25"), edition(20, "2022-04-25")], now)?.number).toBe(301);
});

test("where all are over the newest is meant, and none where there is none", () => {
  expect(presentEdition([edition(19, "2021-04-25"), edition(18, "2020-04-25")], now)?.number).toBe(19);
  expect(presentEdition([], now)).toBeUndefined();
});
