import { useContext } from "react";
import type { UseFormReturn } from "react-hook-form";
import { EntryHelpContext } from "../components/entryHelp";
import { useViolationText } from "../components/problemText";
import type { PersonValues } from "./entry";

/** Asks once more before the step is left whether the number can be one; without an answer, the server judges at the end. */
export function useSoundNumber({ getValues, setError }: UseFormReturn<PersonValues>): () => Promise<boolean> {
  const help = useContext(EntryHelpContext);
  const violationText = useViolationText();
  return async () => {
    const { documentKind, documentNumber, birthDate, sex } = getValues();
    if (documentNumber.trim() === "") {
      return true;
    }
    const check = await help
      .check({
        kind: documentKind,
        number: documentNumber.trim(),
        ...(birthDate ? { birthDate } : {}),
        ...(sex ? { sex } : {}),
      })
      .catch(() => undefined);
    const wrong = check?.violations.find(({ severity }) => severity === "ERROR");
    if (wrong) {
      setError("documentNumber", { message: violationText(wrong) });
    }
    return !wrong;
  };
}
