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
    const query = new URLSearchParams({ fileName: file.name.slice(-200) });
    for (const name of ["issuedOn", "expiresOn"] as const) {
      const date = dates[name];
      if (date) {
        query.set(name, date);
      }
    }
    return { address: `${address}?${query.toString()}`, headers };
  };
