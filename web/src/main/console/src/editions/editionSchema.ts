import * as z from "zod";
import type { Edition, EditionPlan, Texts } from "../api/schema";
import { fromWallClock, toWallClock } from "../components/time";

const text = z.string().trim().min(1, "required").max(200, "too-long");
const day = z.string().min(1, "required");
const moment = z.string();

/** The form is flat, so that each message has one field; windows are wall clocks in Beijing. */
export const editionSchema = z
  .object({
    number: z.string().regex(/^[1-9]\d{0,3}$/, "edition-number"),
    nameZh: text,
    nameEn: text,
    nameDe: text,
    cityZh: text,
    cityEn: text,
    cityDe: text,
    mode: z.enum(["ON_SITE", "HYBRID", "ONLINE"]),
    startsOn: day,
    endsOn: day,
    nominationOpens: moment,
    nominationCloses: moment,
    confirmationOpens: moment,
    confirmationCloses: moment,
  })
  .refine((edition) => edition.endsOn >= edition.startsOn, { path: ["endsOn"], message: "end-before-start" })
  .refine((edition) => follows(edition.nominationOpens, edition.nominationCloses), {
    path: ["nominationCloses"],
    message: "window-order",
  })
  .refine((edition) => follows(edition.confirmationOpens, edition.confirmationCloses), {
    path: ["confirmationCloses"],
    message: "window-order",
  });

export type EditionForm = z.input<typeof editionSchema>;

/** Both ends of a window or none, in their order. */
function follows(opens: string, closes: string): boolean {
  return (opens === "" && closes === "") || (opens !== "" && opens < closes);
}

export const EMPTY_EDITION: EditionForm = {
  number: "",
  nameZh: "",
  nameEn: "",
  nameDe: "",
  cityZh: "",
  cityEn: "",
  cityDe: "",
  mode: "ON_SITE",
  startsOn: "",
  endsOn: "",
  nominationOpens: "",
  nominationCloses: "",
  confirmationOpens: "",
  confirmationCloses: "",
};

export function formOf(edition: Edition): EditionForm {
  const at = (kind: "NOMINATION" | "CONFIRMATION", end: "opensAt" | "closesAt") => {
    const window = edition.windows.find((candidate) => candidate.kind === kind);
    return window ? toWallClock(window[end]) : "";
  };
  return {
    number: String(edition.number),
    nameZh: edition.name.zh,
    nameEn: edition.name.en,
    nameDe: edition.name.de,
    cityZh: edition.city.zh,
    cityEn: edition.city.en,
    cityDe: edition.city.de,
    mode: edition.mode,
    startsOn: edition.startsOn,
    endsOn: edition.endsOn,
    nominationOpens: at("NOMINATION", "opensAt"),
    nominationCloses: at("NOMINATION", "closesAt"),
    confirmationOpens: at("CONFIRMATION", "opensAt"),
    confirmationCloses: at("CONFIRMATION", "closesAt"),
  };
}

function texts(zh: string, en: string, de: string): Texts {
  return { zh: zh.trim(), en: en.trim(), de: de.trim() };
}

export function planOf(form: EditionForm): EditionPlan {
  const window = (kind: "NOMINATION" | "CONFIRMATION", opens: string, closes: string) =>
    opens === "" ? [] : [{ kind, opensAt: fromWallClock(opens), closesAt: fromWallClock(closes) }];
  return {
    name: texts(form.nameZh, form.nameEn, form.nameDe),
    city: texts(form.cityZh, form.cityEn, form.cityDe),
    mode: form.mode,
    timeZone: "Asia/Shanghai",
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    windows: [
      ...window("NOMINATION", form.nominationOpens, form.nominationCloses),
      ...window("CONFIRMATION", form.confirmationOpens, form.confirmationCloses),
    ],
  };
}
