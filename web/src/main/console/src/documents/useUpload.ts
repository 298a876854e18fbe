import { useContext, useEffect, useId, useRef, useState } from "react";
import { ProblemError } from "../api/problem";
import type { Document } from "../api/schema";
import { ship, type Sending, type Shipment } from "./upload";
import { UploadsContext } from "./uploads";

/** As the server: 10 MB. */
const LARGEST = 10 * 1024 * 1024;

interface Upload {
  sending: Sending | undefined;
  error: unknown;
  /** Sends this file, or after a failure the last one again. */
  send: (file?: File) => void;
  cancel: () => void;
}

/** One file at a time on its way to an address. */
export function useUpload(
  to: (file: File) => Pick<Shipment, "address" | "headers">,
  onDone: (kept: Document) => void,
): Upload {
  const [sending, setSending] = useState<Sending>();
  const [error, setError] = useState<unknown>();
  const last = useRef<File>(undefined);
  const under = useRef<AbortController>(undefined);
  const report = useContext(UploadsContext);
  const id = useId();
  const state = sending ? "sending" : error === undefined ? undefined : "failed";
  useEffect(() => report(id, state), [report, id, state]);
  useEffect(
    () => () => {
      under.current?.abort();
      report(id, undefined);
    },
    [report, id],
  );
  const start = async (file: File) => {
    const controller = new AbortController();
    under.current = controller;
    try {
      const shipment = { ...to(file), file, onSending: setSending, signal: controller.signal };
      onDone(await ship<Document>(shipment));
    } catch (failure) {
      if (!controller.signal.aborted) {
        setError(failure);
      }
    } finally {
      if (under.current === controller) {
        setSending(undefined);
      }
    }
  };
  return {
    sending,
    error,
    send: (file = last.current) => {
      setError(undefined);
      last.current = file;
      if (file && file.size > LARGEST) {
        setError(new ProblemError({ status: 413, code: "document-too-large" }));
      } else if (file) {
        void start(file);
      }
    },
    cancel: () => under.current?.abort(),
  };
}
