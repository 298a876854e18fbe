import { useMutation } from "@tanstack/react-query";
import { useContext } from "react";
import { useFormContext } from "react-hook-form";
import type { DocumentCheck } from "../api/schema";
import { EntryHelpContext } from "./entryHelp";
import { useViolationText } from "./problemText";
import type { PersonForm } from "./personForm";

/**
 * Checks the number as soon as it is entered and says at the field what is wrong. Birth date and sex that stand in the
 * number are filled in where nothing was typed.
 */
export function useDocumentCheck() {
  const { getValues, setValue, setError, clearErrors } = useFormContext<PersonForm>();
  const violationText = useViolationText();
  const help = useContext(EntryHelpContext);
  const checking = useMutation({
    mutationFn: help.check,
  });
  const show = ({ violations, birthDate, sex }: DocumentCheck) => {
    const wrong = violations.find(({ severity }) => severity === "ERROR");
    if (wrong) {
      setError("documentNumber", { message: violationText(wrong) });
    } else {
      clearErrors("documentNumber");
    }
    if (birthDate && getValues("birthDate") === "") {
      setValue("birthDate", birthDate, { shouldDirty: true });
      clearErrors("birthDate");
    }
    if (sex && getValues("sex") === "") {
      setValue("sex", sex, { shouldDirty: true });
      clearErrors("sex");
    }
  };
  const check = () => {
    const { documentKind, documentNumber, birthDate, sex } = getValues();
    if (documentNumber.trim() !== "") {
      checking.mutate(
        {
          kind: documentKind,
          number: documentNumber.trim(),
          ...(birthDate ? { birthDate } : {}),
          ...(sex ? { sex } : {}),
        },
        { onSuccess: show },
      );
    }
  };
  const warnings = (checking.data?.violations ?? [])
    .filter(({ severity }) => severity === "WARNING")
    .map((violation) => violationText(violation));
  return { check, warnings };
}
