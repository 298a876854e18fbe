import { act, renderHook } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "../api/problem";
import { useDraftSaving } from "./draftSaving";

const AT = "2022-03-01T00:00:00Z";

const typedInto = (keep: () => Promise<string | undefined>) => {
  const { result } = renderHook(() => {
    const form = useForm({ defaultValues: { name: "" } });
    return { form, ...useDraftSaving(form, keep, undefined) };
  });
  act(() => result.current.form.setValue("name", "Stand Builders"));
  return result;
};

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

/** Whether the browser asks before it leaves. */
const asks = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

describe("A form that saves itself", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("saves after a pause, and until then asks before it is left", async () => {
    const keep = vi.fn().mockResolvedValue(AT);
    const result = typedInto(keep);

    expect(asks()).toBe(true);
    await pass(1_000);

    expect(keep).toHaveBeenCalledOnce();
    expect(result.current.saving).toEqual({ state: "saved", at: AT });
    expect(asks()).toBe(false);
  });

  it("tries again by itself when there is no network, and as soon as there is one", async () => {
    const keep = vi.fn().mockRejectedValueOnce(new TypeError()).mockRejectedValueOnce(new TypeError());
    keep.mockResolvedValue(AT);
    const result = typedInto(keep);

    await pass(1_000);
    expect(result.current.saving).toEqual({ state: "waiting" });
    expect(asks()).toBe(true);
    await pass(5_000);
    expect(keep).toHaveBeenCalledTimes(2);
    act(() => void window.dispatchEvent(new Event("online")));
    await pass(0);

    expect(result.current.saving).toEqual({ state: "saved", at: AT });
  });

  it("says what the server refused, and asks before it is lost", async () => {
    const stale = new ProblemError({ status: 412, code: "stale-version" });
    const result = typedInto(vi.fn().mockRejectedValue(stale));

    await pass(10_000);

    expect(result.current.saving).toEqual({ state: "failed", error: stale });
    expect(asks()).toBe(true);
  });
});
