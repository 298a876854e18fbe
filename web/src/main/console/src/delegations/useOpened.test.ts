import { renderHook } from "@testing-library/react";
import { createElement } from "react";
import { MemoryRouter } from "react-router";
import { expect, test, vi } from "vitest";
import { EMPTY } from "./memberSchema";
import { useOpened } from "./useOpened";

vi.mock("../app/session", () => ({ usePlatformNow: () => () => new Date("2022-03-15T02:00:00Z") }));

const stored = (version: number, position: string) => ({ values: { ...EMPTY, position }, version, maskedNumber: "" });

test("what the form showed when it was opened stays known when someone else has saved something else", () => {
  const { result, rerender } = renderHook((properties) => useOpened(properties.stored), {
    initialProps: { stored: stored(1, "处长") },
    wrapper: ({ children }) => createElement(MemoryRouter, null, children),
  });

  rerender({ stored: stored(2, "主任") });

  expect(result.current.opened.position).toBe("处长");
  expect(result.current.current.position).toBe("主任");
});
