import { act, renderHook } from "@testing-library/react";
import { createElement } from "react";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import type { Route } from "../api/schema";
import { draftOf, forgetDraft } from "../app/drafts";
import { newStage, stagesOf } from "./design";
import { useDesign } from "./useDesign";

vi.mock("../app/session", () => ({ usePlatformNow: () => () => new Date("2022-03-15T02:00:00Z") }));

const ADDRESS = "/routes/DELEGATION/versions/2";

beforeEach(() => forgetDraft(ADDRESS));

const [stage] = stagesOf([newStage("ministry-approver")]);

const version = (number: number, ...workingDays: number[]) =>
  ({ summary: { version: number }, stages: workingDays.map((days) => ({ ...stage, workingDays: days })) }) as Route;

const open = (route = version(1, 5)) =>
  renderHook((properties) => useDesign(properties.route, false), {
    initialProps: { route },
    wrapper: ({ children }) => createElement(MemoryRouter, { initialEntries: [ADDRESS] }, children),
  });

type Design = ReturnType<typeof open>["result"];

const type = (design: Design, days: number) =>
  act(() => design.current.setDrafts((all) => all.map((draft) => ({ ...draft, workingDays: days }))));

const days = (design: Design) => design.current.drafts.map(({ workingDays }) => workingDays);

test("what was typed stays beside what someone else has saved, on the version that was read", () => {
  const { result, rerender } = open();
  type(result, 7);

  rerender({ route: version(2, 9) });

  expect(result.current).toMatchObject({ stale: true, version: 1, unsaved: true });
  expect(days(result)).toEqual([7]);
});

test("mine goes on from their version, theirs takes its place", () => {
  const { result, rerender } = open();
  type(result, 7);
  rerender({ route: version(2, 9) });

  act(() => result.current.keep());
  expect(result.current).toMatchObject({ stale: false, version: 2, unsaved: true });
  expect(days(result)).toEqual([7]);

  rerender({ route: version(3, 8, 8) });
  act(() => result.current.take());
  expect(result.current).toMatchObject({ stale: false, version: 3, unsaved: false });
  expect(days(result)).toEqual([8, 8]);
});

test("who has typed nothing sees what is stored now, and a check alone changes nothing", () => {
  const { result, rerender } = open();
  rerender({ route: version(2, 9) });
  expect(days(result)).toEqual([9]);

  type(result, 7);
  rerender({ route: version(3, 9) });
  expect(result.current).toMatchObject({ stale: false, version: 3, unsaved: true });
  expect(days(result)).toEqual([7]);
});

test("what was saved is not somebody else's", () => {
  const { result, rerender } = open();
  type(result, 7);

  rerender({ route: version(2, 7) });

  expect(result.current).toMatchObject({ stale: false, version: 2, unsaved: false });
});

test("what is not saved waits while the reader is elsewhere, and does not hide what someone else has saved meanwhile", () => {
  const before = open();
  type(before.result, 7);
  before.unmount();

  const { result } = open(version(2, 9));

  expect(result.current).toMatchObject({ stale: true, version: 1, unsaved: true, draft: { resumed: true } });
  expect(days(result)).toEqual([7]);
});

test("what is as it was, or is thrown away, leaves no draft", () => {
  const { result } = open();
  type(result, 7);
  expect(result.current.draft.keptAt).toBeDefined();

  type(result, 5);
  expect(draftOf(ADDRESS)).toBeUndefined();

  type(result, 8);
  act(() => result.current.take());
  expect(draftOf(ADDRESS)).toBeUndefined();
  expect(result.current.draft.keptAt).toBeUndefined();
});
