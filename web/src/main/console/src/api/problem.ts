import type { CaseChanges, Problem, Violation } from "./schema";

/** A refusal of the server as an exception: pages read its status and translate its code. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, string>;
  readonly violations: Violation[];
  /** What became of a case since it was looked at. */
  readonly changed: CaseChanges | undefined;
  readonly traceId: string | undefined;

  constructor(problem: Partial<Problem> & { code: string; status: number }) {
    super(problem.code);
    this.name = "ProblemError";
    this.status = problem.status;
    this.code = problem.code;
    this.params = problem.params ?? {};
    this.violations = problem.violations ?? [];
    this.changed = problem.changed;
    this.traceId = problem.traceId;
  }
}

/** The code of a request that never got an answer. */
export const UNREACHABLE = "server-unreachable";

/** Makes a problem out of whatever came back: a problem document, a proxy's HTML page, or nothing at all. */
export function problemFrom(status: number, body: unknown): ProblemError {
  if (isProblem(body)) {
    return new ProblemError({ ...body, status });
  }
  return new ProblemError({ status, code: codeOfStatus(status) });
}

export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) {
    return error;
  }
  return new ProblemError(
    error instanceof TypeError ? { status: 0, code: UNREACHABLE } : { status: 500, code: "internal-error" },
  );
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";
}

function codeOfStatus(status: number): string {
  switch (status) {
    case 401:
      return "unauthenticated";
    case 403:
      return "forbidden";
    case 404:
      return "not-found";
    case 412:
      return "stale-version";
    case 413:
      return "too-large";
    case 502:
    case 503:
    case 504:
      return UNREACHABLE;
    default:
      return "internal-error";
  }
}
