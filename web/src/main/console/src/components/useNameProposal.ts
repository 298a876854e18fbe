import { useMutation } from "@tanstack/react-query";
import { useContext } from "react";
import { useFormContext } from "react-hook-form";
import { EntryHelpContext } from "./entryHelp";
import { isHan } from "./personName";
import type { PersonForm } from "./personForm";

/** Proposes the Latin spelling of a Chinese name; what the person wrote is only replaced on request. */
export function useNameProposal() {
  const { getValues, setValue } = useFormContext<PersonForm>();
  const help = useContext(EntryHelpContext);
  const proposal = useMutation({
    mutationFn: help.propose,
  });
  const propose = (what: "missing" | "replace") => {
    const { familyNative, givenNative, familyLatin, givenLatin } = getValues();
    const complete = familyNative !== "" && givenNative !== "" && familyLatin + givenLatin === "";
    if (!isHan(familyNative + givenNative) || (what === "missing" && !complete)) {
      return;
    }
    proposal.mutate(
      { family: familyNative.trim(), given: givenNative.trim() },
      {
        onSuccess: ({ family, given }) => {
          if (what === "missing" && getValues("familyLatin") + getValues("givenLatin") !== "") {
            return; // typed while the answer was on its way
          }
          setValue("familyLatin", family, { shouldDirty: true });
          setValue("givenLatin", given, { shouldDirty: true });
        },
      },
    );
  };
  return { propose, doubtful: proposal.data?.doubtful === true, failed: proposal.isError };
}
