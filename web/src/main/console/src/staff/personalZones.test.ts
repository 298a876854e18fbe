import { expect, test } from "vitest";
import type { Staff } from "../api/schema";
import { zonesOfCategory } from "./personalZones";

const differing = (zone: string, effect: "ADDED" | "REMOVED", holds: boolean): Staff["zones"]["personal"][number] => ({
  zone,
  effect,
  holds,
  reason: "Carries the equipment",
  endsOn: "2022-04-25",
  setBy: "Host",
  setAt: "2022-03-15T00:00:00Z",
});

test("what was added is none of the category's, and what was taken away is", () => {
  const personal = [differing("VIP", "ADDED", true), differing("HALL", "REMOVED", true)];
  expect(zonesOfCategory({ open: ["FORUM", "VIP"], personal })).toEqual(["FORUM", "HALL"]);
});

test("what no longer holds changes nothing", () => {
  const personal = [differing("VIP", "ADDED", false), differing("HALL", "REMOVED", false)];
  expect(zonesOfCategory({ open: ["FORUM", "HALL"], personal })).toEqual(["FORUM", "HALL"]);
});
