import type { ImportField } from "../api/schema";

/** What a column can hold, in the order in which it is offered. */
export const IMPORT_FIELDS: ImportField[] = [
  "IGNORE",
  "WHOLE_NATIVE",
  "FAMILY_NATIVE",
  "GIVEN_NATIVE",
  "WHOLE_LATIN",
  "FAMILY_LATIN",
  "GIVEN_LATIN",
  "SEX",
  "BIRTH_DATE",
  "NATIONALITY",
  "DOCUMENT_KIND",
  "DOCUMENT_NUMBER",
  "EMPLOYER",
  "POSITION",
  "PHONE",
  "EMAIL",
  "DELEGATION_ROLE",
  "REMARK",
];
