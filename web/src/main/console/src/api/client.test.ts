import { afterEach, describe, expect, it, vi } from "vitest";
import { acknowledged, api, dataOf, fileNameOf, ifMatch, namedAs, onSessionExpired, speak } from "./client";
import { IdempotencyKeys } from "./idempotency";
import { asProblem, ProblemError } from "./problem";

function answer(status: number, body?: unknown, type = "application/json") {
  const fetch = vi.fn<(request: Request) => Promise<Response>>(() =>
    Promise.resolve(
      new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), {
        status,
        headers: { "Content-Type": type },
      }),
    ),
  );
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("The client", () => {
  it("turns a problem document into an exception with its code and violations", async () => {
    answer(
      422,
      {
        type: "urn:ciep:problem:invalid-input",
        title: "Invalid",
        status: 422,
        code: "invalid-input",
        violations: [{ pointer: "/documentNumber", code: "document-number-check-digit", severity: "ERROR" }],
      },
      "application/problem+json",
    );

    const failure = await api.GET("/session").then(dataOf).catch(asProblem);

    expect(failure).toMatchObject({ status: 422, code: "invalid-input" });
    expect((failure as ProblemError).violations).toHaveLength(1);
  });

  it("tells a lost session to whoever listens", async () => {
    answer(401, { type: "x", title: "x", status: 401, code: "unauthenticated" });
    const listener = vi.fn();
    const stop = onSessionExpired(listener);

    await expect(api.GET("/session").then(dataOf)).rejects.toMatchObject({ status: 401 });

    expect(listener).toHaveBeenCalledOnce();
    stop();
  });

  it("gives a proxy's page a code by its status", async () => {
    answer(502, "<html>Bad Gateway</html>", "text/html");

    await expect(api.GET("/session", { parseAs: "text" }).then(acknowledged)).rejects.toMatchObject({
      code: "server-unreachable",
    });
  });

  it("says that the server is out of reach when no answer comes", async () => {
    answer(200);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));

    await expect(api.GET("/session")).rejects.toMatchObject({ code: "server-unreachable", status: 0 });
  });

  it("asks in the language of the console and repeats parameters with several values", async () => {
    const fetch = answer(200, { items: [], next: null, total: 0 });
    speak("de");

    await api.GET("/editions/{edition}/delegations", {
      params: { path: { edition: 20 }, query: { status: ["DRAFT", "RETURNED"], q: "王" } },
    });

    const request = fetch.mock.calls[0]?.[0];
    expect(request?.headers.get("Accept-Language")).toBe("de");
    expect(request?.url).toContain("status=DRAFT&status=RETURNED&q=%E7%8E%8B");
  });

  it("quotes the version as a strong entity tag", () => {
    expect(ifMatch(3)).toEqual({ "If-Match": '"3"' });
  });

  it("names a file that is sent in characters of a header, by its end and without half a character", () => {
    const long = `𠅤${"x".repeat(195)}.pdf`;

    expect(namedAs(new File([], "王 伟+.pdf"))).toEqual({ "File-Name": "%E7%8E%8B%20%E4%BC%9F%2B.pdf" });
    expect(namedAs(new File([], long))).toEqual({ "File-Name": `${"x".repeat(195)}.pdf` });
  });

  it("reads a file's name in both forms of the header", () => {
    expect(fileNameOf("attachment; filename=\"x.xlsx\"; filename*=UTF-8''%E5%90%8D%E5%8D%95.xlsx")).toBe("名单.xlsx");
    expect(fileNameOf('attachment; filename="20-CN-GD.xlsx"')).toBe("20-CN-GD.xlsx");
    expect(fileNameOf(null)).toBeUndefined();
  });
});

describe("Idempotency keys", () => {
  it("stay the same for a retry and change with the content or after success", () => {
    const keys = new IdempotencyKeys();
    const first = keys.for({ unit: "CN-GD" });

    expect(keys.for({ unit: "CN-GD" })).toEqual(first);
    expect(keys.for({ unit: "CN-BJ" })).not.toEqual(first);
    const second = keys.for({ unit: "CN-BJ" });
    keys.forget();
    expect(keys.for({ unit: "CN-BJ" })).not.toEqual(second);
  });
});
