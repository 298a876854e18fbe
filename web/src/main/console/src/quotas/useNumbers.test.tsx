import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ClipboardEvent, ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { asProblem } from "../api/problem";
import { putUnit } from "./queries";
import type { HolderRow } from "./rows";
import { useNumbers } from "./useNumbers";

const row = (code: string, number: number | null, version: number): HolderRow => ({
  edition: 20,
  code,
  name: code,
  address: `/editions/20/quotas/${code}`,
  places: number,
  number,
  demand: 3,
  reserved: 3,
  booked: 0,
  version,
});

const BEIJING = row("CN-BJ", null, 0);
const GUANGDONG = row("CN-GD", 5, 2);
const SHANGHAI = row("CN-SH", 7, 1);
const ROWS = [BEIJING, GUANGDONG, SHANGHAI];

const inConsole = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

const numbers = () => renderHook(() => useNumbers(ROWS, putUnit(20)), { wrapper: inConsole }).result;

/** A pasted text. */
const pasted = (text: string) => {
  const preventDefault = vi.fn();
  return {
    event: { clipboardData: { getData: () => text }, preventDefault } as unknown as ClipboardEvent,
    preventDefault,
  };
};

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": status < 300 ? "application/json" : "application/problem+json" },
  });

describe("Numbers that are typed into the table", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("are not saved until they are, and none where what is stored is typed again", () => {
    const typed = numbers();

    act(() => typed.current.type(GUANGDONG, "6"));
    expect(typed.current.count).toBe(1);
    act(() => typed.current.type(GUANGDONG, "5"));

    expect(typed.current.count).toBe(0);
  });

  it("fill the rows from where a column is pasted", () => {
    const typed = numbers();
    const { event, preventDefault } = pasted("8\r\n9\r\n10\r\n");

    act(() => typed.current.paste(GUANGDONG, event));

    expect(preventDefault).toHaveBeenCalled();
    expect(ROWS.map(typed.current.textOf)).toEqual(["", "8", "9"]);
  });

  it("say how many of them are none", () => {
    const typed = numbers();

    act(() => typed.current.type(GUANGDONG, "many"));

    expect(typed.current.wrong).toBe(1);
  });

  it("stay with the reason where they are refused, and go where they are set", async () => {
    const fetched = vi.fn((request: Request) =>
      Promise.resolve(
        request.url.endsWith("CN-GD")
          ? answer(409, { code: "quota-in-use", params: { places: "2" }, violations: [] })
          : answer(200, BEIJING),
      ),
    );
    vi.stubGlobal("fetch", fetched);
    const typed = numbers();
    act(() => typed.current.type(BEIJING, "4"));
    act(() => typed.current.type(GUANGDONG, "2"));

    const done = await act(() => typed.current.save());

    expect(done).toEqual({ set: 1, refused: 1 });
    expect(typed.current.count).toBe(1);
    expect(asProblem(typed.current.draftOf(GUANGDONG)?.failure).code).toBe("quota-in-use");
    expect(fetched.mock.calls.map(([request]) => request.headers.get("If-Match"))).toEqual(['"0"', '"2"']);
  });
});
