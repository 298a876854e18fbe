import { planOf, type EditionForm } from "./editionSchema";

const LANGUAGES: Record<string, "Zh" | "En" | "De"> = { zh: "Zh", en: "En", de: "De" };

/** The field of the flat form that a JSON pointer of the server means. */
export function fieldOf(pointer: string, form: EditionForm): keyof EditionForm | undefined {
  const [first = "", second = "", third = ""] = pointer.split("/").slice(1);
  if (first === "name" || first === "city") {
    const language = LANGUAGES[second];
    return language && `${first}${language}`;
  }
  if (first === "windows") {
    return windowField(planOf(form).windows[Number(second)]?.kind, third);
  }
  return (["number", "mode", "startsOn", "endsOn"] as const).find((field) => field === first);
}

function windowField(kind: string | undefined, end: string): keyof EditionForm {
  const moment = end === "opensAt" ? "Opens" : "Closes";
  return kind === "CONFIRMATION" ? `confirmation${moment}` : `nomination${moment}`;
}
