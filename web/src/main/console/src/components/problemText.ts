import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../api/problem";
import type { Violation } from "../api/schema";
import type problems from "../locales/en/problems.json";

type ProblemCode = keyof typeof problems.problem;
type ViolationCode = keyof typeof problems.violation;

export interface ProblemText {
  title: string;
  body?: string | undefined;
}

/** Every kind of object that does not exist is said in the same way. */
function knownCode(code: string, exists: (code: string) => boolean): ProblemCode {
  if (exists(code)) {
    return code as ProblemCode;
  }
  return code.endsWith("-not-found") ? "not-found" : "unknown";
}

/** Says a problem's code in the reader's words; a code that is not known gets a general sentence. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t, i18n } = useTranslation("problems");
  return useCallback(
    (error: unknown) => {
      const problem = asProblem(error);
      const code = knownCode(problem.code, (key) => i18n.exists(`problems:problem.${key}`));
      return {
        title: t(`problem.${code}`, { code: problem.code, ...problem.params }),
        body: problem.traceId ? t("trace", { traceId: problem.traceId }) : undefined,
      };
    },
    [t, i18n],
  );
}

/** Says a code alone: why something is blocked, why an import failed. */
export function useCodeText(): (code: string, params?: Record<string, string>) => string {
  const { t, i18n } = useTranslation("problems");
  return (code, params = {}) =>
    t(`problem.${knownCode(code, (key) => i18n.exists(`problems:problem.${key}`))}`, { code, ...params });
}

/** Says what is wrong with one field and how to mend it. */
export function useViolationText(): (violation: Violation) => string {
  const { t, i18n } = useTranslation("problems");
  return ({ code, params = {} }) => {
    // A number in words of its own: one is not many
    const values = params.count === undefined ? params : { ...params, count: Number(params.count) };
    const known = i18n.exists(`problems:violation.${code}`, values) ? (code as ViolationCode) : "unknown";
    return t(`violation.${known}`, { code, ...values });
  };
}
