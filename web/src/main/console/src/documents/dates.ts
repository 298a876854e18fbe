import { namedAs } from "../api/client";
import type { Shipment } from "./upload";

/** As a date field has them: empty where there is none. */
export interface DocumentDates {
  issuedOn: string;
  expiresOn: string;
}

export const NO_DATES: DocumentDates = { issuedOn: "", expiresOn: "" };

/** Where a document goes, and how long it holds. */
export const withDates =
  (address: string, dates: DocumentDates, headers: Record<string, string> = {}) =>
  (file: File): Pick<Shipment, "address" | "headers"> => {
    const query = new URLSearchParams();
    for (const name of ["issuedOn", "expiresOn"] as const) {
      const date = dates[name];
      if (date) {
        query.set(name, date);
      }
    }
    const terms = query.toString();
    return { address: terms ? `${address}?${terms}` : address, headers: { ...headers, ...namedAs(file) } };
  };
