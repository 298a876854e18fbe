import { useState } from "react";
import { asProblem } from "../api/problem";
import { useViolationText } from "./problemText";

interface Refusals {
  /** Says at each of the fields what the server refuses there. */
  refuse: (error: unknown) => void;
  /** The same error where no field says it: what is in the summary of the form needs no second alert. */
  unsaid: <E>(error: E) => E | undefined;
}

/** What the server refuses of these fields of a form. */
export function useRefusals<Field extends string>(
  fields: readonly Field[],
  setError: (field: Field, error: { message: string }) => void,
): Refusals {
  const violationText = useViolationText();
  const [said, setSaid] = useState<unknown>();
  return {
    refuse: (error) => {
      for (const field of fields) {
        const here = asProblem(error).violations.filter(({ pointer }) => pointer === `/${field}`);
        if (here.length > 0) {
          setError(field, { message: here.map(violationText).join(" ") });
          setSaid(error);
        }
      }
    },
    unsaid: (error) => (error === said ? undefined : error),
  };
}
