import * as z from "zod";
import type {
  ConsentPurpose,
  ConsentToGive,
  PersonalAccreditation,
  PersonCompletion,
  PersonDraft,
  PersonEntered,
} from "../api/schema";
import { EMPTY_PERSON, filledOf, hasName, personShape, text } from "../components/personForm";

/** What can be judged without the server; the server judges everything again. */
export function personSchema(known: boolean) {
  return z
    .object({ ...personShape, position: text(200), phone: text(40) })
    .refine(hasName, { path: ["familyNative"], message: "name-required" })
    .refine((person) => known || person.documentNumber !== "", { path: ["documentNumber"], message: "required" });
}

export type PersonValues = z.input<ReturnType<typeof personSchema>>;
export type PersonField = keyof PersonValues;

/** What a step asks for. */
export interface Step {
  name: "name" | "document" | "reach" | "consent" | "documents" | "summary";
  fields: readonly PersonField[];
}

const STEPS: readonly Step[] = [
  { name: "name", fields: ["familyNative", "givenNative", "familyLatin", "givenLatin", "mrzLine"] },
  {
    name: "document",
    fields: ["documentKind", "documentNumber", "documentExpiresOn", "nationality", "birthDate", "sex"],
  },
  { name: "reach", fields: ["position", "phone"] },
  { name: "consent", fields: [] },
  { name: "documents", fields: [] },
  { name: "summary", fields: [] },
];

/** Where the category demands nothing, nobody is asked for it. */
export function stepsFor({ documents }: Pick<PersonalAccreditation, "documents">): readonly Step[] {
  return documents.length > 0 ? STEPS : STEPS.filter(({ name }) => name !== "documents");
}

export const FIELDS: readonly PersonField[] = STEPS.flatMap(({ fields }) => fields);

const EMPTY: PersonValues = { ...EMPTY_PERSON, position: "", phone: "" };

/** What was typed before; what the form cannot show any more is left out. */
export function valuesOf(entered: PersonDraft): PersonValues {
  const typed = Object.fromEntries(FIELDS.map((field) => [field, entered[field] ?? EMPTY[field]]));
  const one = <F extends "sex" | "documentKind">(field: F) => {
    const parsed = personShape[field].safeParse(typed[field]);
    return parsed.success ? parsed.data : EMPTY[field];
  };
  return { ...EMPTY, ...typed, sex: one("sex"), documentKind: one("documentKind") } as PersonValues;
}

export function draftOf(values: PersonValues): PersonDraft {
  return filledOf(values);
}

/** What is agreed to, in the version that was shown. */
export function agreedTo(consents: ConsentToGive[], purposes: ConsentPurpose[]) {
  return consents
    .filter(({ purpose }) => purposes.includes(purpose))
    .map(({ purpose, currentVersion }) => ({ purpose, version: currentVersion }));
}

export function completionOf(
  values: PersonValues,
  { consents }: PersonalAccreditation,
  agreed: ConsentPurpose[],
  language: PersonCompletion["language"],
): PersonCompletion {
  const entered = filledOf(values) as unknown as PersonEntered;
  return { ...entered, consents: agreedTo(consents, agreed), language };
}

/** Of what nobody is accredited without, what is neither given nor agreed to. */
export function stillRequired(consents: ConsentToGive[], agreed: ConsentPurpose[]): ConsentToGive[] {
  return consents.filter(({ required, state, purpose }) => required && state !== "GIVEN" && !agreed.includes(purpose));
}

/** The first step with one of these fields. */
export function stepOf(steps: readonly Step[], fields: string[]): number {
  const step = steps.findIndex((candidate) => candidate.fields.some((field) => fields.includes(field)));
  return step < 0 ? steps.length - 1 : step;
}
