import { problemFrom, ProblemError, UNREACHABLE } from "../api/problem";

/** How a file is under way. */
export interface Sending {
  /** Of the file, between 0 and 1; 1 while the server checks it. */
  sent: number;
  /** The network is gone: it is tried again by itself. */
  waiting: boolean;
}

export interface Shipment {
  address: string;
  headers: Record<string, string>;
  file: File;
  onSending: (sending: Sending) => void;
  signal: AbortSignal;
}

/** In milliseconds; then it is said that it failed, and the user tries again. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Sends a file, and again by itself when the network was gone or the server busy: the same file twice takes effect once. The browser's
 * fetch does not tell how much is sent.
 */
export async function ship<T>(shipment: Shipment): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await send<T>(shipment);
    } catch (error) {
      if (!isWorthAnotherTry(error)) {
        throw error;
      }
      shipment.onSending({ sent: 0, waiting: true });
      await networkOr(pause, shipment.signal);
    }
  }
  return send<T>(shipment);
}

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof ProblemError && (error.code === UNREACHABLE || error.code === "documents-busy");
}

function send<T>({ address, headers, file, onSending, signal }: Shipment): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open("PUT", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onSending({ sent: total ? loaded / total : 0, waiting: false });
    request.upload.onload = () => onSending({ sent: 1, waiting: false });
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as T);
      } else {
        reject(problemFrom(request.status, parsed(request.responseText)));
      }
    };
    request.onerror = () => reject(new ProblemError({ status: 0, code: UNREACHABLE }));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    request.onloadend = () => signal.removeEventListener("abort", abort);
    signal.addEventListener("abort", abort);
    onSending({ sent: 0, waiting: false });
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Until the pause is over, or the network is back before. */
function networkOr(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (end: () => void) => () => {
      clearTimeout(timer);
      globalThis.removeEventListener("online", goOn);
      signal.removeEventListener("abort", stop);
      end();
    };
    const goOn = done(resolve);
    const stop = done(() => reject(new DOMException("", "AbortError")));
    const timer = setTimeout(goOn, pause);
    globalThis.addEventListener("online", goOn);
    signal.addEventListener("abort", stop);
  });
}
