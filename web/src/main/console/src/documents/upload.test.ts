import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "../api/problem";
import { FakeRequest, request } from "../test/fakeRequest";
import { ship, type Sending } from "./upload";

function shipped() {
  const seen: Sending[] = [];
  const controller = new AbortController();
  const done = ship<{ id: string }>({
    address: "/api/x",
    headers: { "Application-Link": "secret" },
    file: new File(["0123456789"], "a.jpg"),
    onSending: (sending) => seen.push(sending),
    signal: controller.signal,
  });
  return { seen, done, controller };
}

describe("a file on its way", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    FakeRequest.made.length = 0;
    vi.stubGlobal("XMLHttpRequest", FakeRequest);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("says how far it is and answers", async () => {
    const { seen, done } = shipped();
    request(0).answer(200, { id: "1" });
    await expect(done).resolves.toEqual({ id: "1" });
    expect(seen).toEqual([
      { sent: 0, waiting: false },
      { sent: 0.5, waiting: false },
      { sent: 1, waiting: false },
    ]);
    expect(request(0).headers).toMatchObject({ "Application-Link": "secret" });
  });

  it("goes again by itself after the network was gone, at once when it is back", async () => {
    const { seen, done } = shipped();
    request(0).fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toEqual({ sent: 0, waiting: true });
    globalThis.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    request(1).fail();
    await vi.advanceTimersByTimeAsync(2_000);
    request(2).answer(200, { id: "1" });
    await expect(done).resolves.toEqual({ id: "1" });
    expect(FakeRequest.made).toHaveLength(3);
  });

  it("waits its turn where the server is busy, and is refused for good with a reason", async () => {
    const { done } = shipped();
    const refused = expect(done).rejects.toMatchObject(new ProblemError({ status: 422, code: "document-script" }));
    request(0).answer(503, { code: "documents-busy" });
    await vi.advanceTimersByTimeAsync(1_000);
    request(1).answer(422, { code: "document-script" });
    await refused;
    expect(FakeRequest.made).toHaveLength(2);
  });

  it("ends when it is cancelled, also while it waits", async () => {
    const { done, controller } = shipped();
    const ended = expect(done).rejects.toThrow(DOMException);
    request(0).fail();
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await ended;
  });
});
