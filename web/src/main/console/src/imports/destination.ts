import { createContext, useContext } from "react";
import type { Import, ImportField, ImportPlan } from "../api/schema";

/** What the server is asked about the imports of one kind of list. */
export interface ImportClient {
  get: (id: string, signal: AbortSignal) => Promise<Import>;
  start: (file: File, header: { "Idempotency-Key": string }) => Promise<Import>;
  plan: (id: string, version: number, plan: ImportPlan) => Promise<Import>;
  execute: (id: string, version: number, header: { "Idempotency-Key": string }) => Promise<Import>;
  discard: (id: string, version: number) => Promise<unknown>;
}

/** Where the rows of a file go: a delegation, or the staff of an organisation. */
export interface Destination {
  /** Tells its imports from those that go elsewhere. */
  key: readonly string[];
  client: ImportClient;
  /** What a column can hold, in the order in which it is offered. */
  fields: ImportField[];
  /** Addresses in the console: of the list, of the first step, of an import. */
  list: string;
  start: string;
  addressOf: (id: string) => string;
  /** Addresses of what the server has for download. */
  template: string;
  workbookOf: (id: string) => string;
  /** What has changed once rows are stored. */
  changes: readonly (readonly string[])[];
  trail: { text: string; to: string }[];
  texts: {
    title: string;
    execute: (count: number) => string;
    done: (count: number) => string;
    failed: string;
    list: string;
  };
}

export const DestinationContext = createContext<Destination | undefined>(undefined);

export function useDestination(): Destination {
  const destination = useContext(DestinationContext);
  if (!destination) {
    throw new Error("An import needs a place to go to");
  }
  return destination;
}
