import { expect } from "vitest";

/** A browser's request, of which a test says how it ends. */
export class FakeRequest {
  static readonly made: FakeRequest[] = [];
  readonly upload: { onprogress?: (event: object) => void; onload?: () => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  responseText = "";
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;

  constructor() {
    FakeRequest.made.push(this);
  }

  open() {
    this.status = 0;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send() {
    this.upload.onprogress?.({ loaded: 5, total: 10 });
  }

  abort() {
    this.onabort?.();
    this.onloadend?.();
  }

  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.upload.onload?.();
    this.onload?.();
    this.onloadend?.();
  }

  fail() {
    this.onerror?.();
    this.onloadend?.();
  }
}

/** The request that was made after so many others. */
export const request = (index: number) => FakeRequest.made[index] ?? expect.fail("no such request");
