import { act, renderHook } from "@testing-library/react";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { ProblemError } from "../api/problem";
import problems from "../locales/en/problems.json";
import { useRefusals } from "./refusals";

beforeAll(async () => {
  await i18next
    .use(initReactI18next)
    .init({ lng: "en", resources: { en: { problems } }, react: { useSuspense: false } });
});

const refusalOf = (pointer: string) =>
  new ProblemError({
    status: 422,
    code: "invalid-input",
    violations: [{ pointer, code: "required", severity: "ERROR" }],
  });

describe("what the server refuses of a form", () => {
  it("is said at its field, and by no second alert", () => {
    const setError = vi.fn();
    const { result } = renderHook(() => useRefusals(["email"], setError));
    const error = refusalOf("/email");

    act(() => result.current.refuse(error));

    expect(setError).toHaveBeenCalledExactlyOnceWith("email", { message: problems.violation.required });
    expect(result.current.unsaid(error)).toBeUndefined();
  });

  it("is said by the alert where no field takes it", () => {
    const setError = vi.fn();
    const { result } = renderHook(() => useRefusals(["email"], setError));
    const error = refusalOf("/edition");

    act(() => result.current.refuse(error));

    expect(setError).not.toHaveBeenCalled();
    expect(result.current.unsaid(error)).toBe(error);
    expect(result.current.unsaid(null)).toBeNull();
  });
});
