import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../api/problem";
import { speakEnglish } from "../test/english";
import { useProblemText } from "./problemText";

const said = (params?: Record<string, string>) => {
  const { result } = renderHook(() => useProblemText());
  return result.current(new ProblemError({ status: 409, code: "edition-ended", params })).title;
};

describe("A refusal", () => {
  speakEnglish();

  it("says a day as the house writes it", () => {
    expect(said({ endsOn: "2022-04-25" })).toBe(
      "The edition ended on 25 Apr 2022. Until that day organisations could apply and accredit their staff.",
    );
  });

  it("is a sentence also where the day is not known", () => {
    expect(said()).toContain("The edition ended on");
  });
});
