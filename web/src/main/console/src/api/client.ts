import createClient, { type Middleware } from "openapi-fetch";
import { problemFrom, UNREACHABLE, ProblemError } from "./problem";
import type { paths } from "./schema";

let language = "en";
const expiryListeners = new Set<() => void>();

/** The language of the server's own texts: findings of an import, headings of workbooks. */
export function speak(chosen: string): void {
  language = chosen;
}

/** Calls back whenever an answer says that nobody is signed in any more. */
export function onSessionExpired(listener: () => void): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

const middleware: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", language);
    return request;
  },
  onResponse({ response }) {
    if (response.status === 401) {
      expiryListeners.forEach((listener) => listener());
    }
  },
  onError() {
    return new ProblemError({ status: 0, code: UNREACHABLE });
  },
};

export const api = createClient<paths>({
  baseUrl: `${globalThis.location.origin}/api`,
  querySerializer: { array: { style: "form", explode: true } },
  // Looked up at each call, so that a test can put another one in place.
  fetch: (request: Request) => globalThis.fetch(request),
});
api.use(middleware);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as a problem. */
export function dataOf<T>(answer: Answer<T>): NonNullable<T> {
  if (!answer.response.ok || answer.data === undefined || answer.data === null) {
    throw problemFrom(answer.response.status, answer.error);
  }
  return answer.data;
}

/** For answers without a body. */
export function acknowledged(answer: Answer<unknown>): void {
  if (!answer.response.ok) {
    throw problemFrom(answer.response.status, answer.error);
  }
}

/** The value of If-Match for the version that the user saw. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** A file's name as a header, whose end tells most: an address would stand in logs, and files often are named after persons. */
export function namedAs(file: File): { "File-Name": string } {
  return { "File-Name": encodeURIComponent(file.name.slice(-200).replace(/\p{Surrogate}/gu, "")) };
}

/** A file that is sent as it is: the contract's binary body is a string for the type generator. */
export function bodyOf(file: File) {
  return {
    headers: { "Content-Type": "application/octet-stream" },
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as Blob,
  };
}

/**
 * Fetches a file with the session and the language of the console and hands it to the browser for saving. A plain link
 * would ask in the browser's language and show a problem document as a page.
 */
export async function download(address: string, fallbackName: string): Promise<void> {
  const response = await fetch(address, { headers: { "Accept-Language": language } }).catch(() => {
    throw new ProblemError({ status: 0, code: UNREACHABLE });
  });
  if (!response.ok) {
    if (response.status === 401) {
      expiryListeners.forEach((listener) => listener());
    }
    throw problemFrom(response.status, await response.json().catch(() => undefined));
  }
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(response.headers.get("Content-Disposition")) ?? fallbackName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Reads the name of RFC 6266, the extended form first. */
export function fileNameOf(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (extended) {
    return decodeURIComponent(extended);
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
}
