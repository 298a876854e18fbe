import type { CaseCategory } from "../api/schema";

/** In which categories persons take part, in the order in which they are always named. */
export const CATEGORIES: CaseCategory[] = [
  "DELEGATE",
  "EXHIBITOR",
  "FITTER",
  "MEDIA",
  "TECHNICIAN",
  "SECURITY",
  "INTERPRETER",
  "VOLUNTEER",
  "GUEST",
];
