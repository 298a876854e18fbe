import { asProblem } from "../api/problem";
import { useViolationText } from "./problemText";

/** Says at each of these fields of a form what the server refuses there. */
export function useRefusals<Field extends string>(
  fields: readonly Field[],
  setError: (field: Field, error: { message: string }) => void,
): (error: unknown) => void {
  const violationText = useViolationText();
  return (error) => {
    for (const field of fields) {
      const here = asProblem(error).violations.filter(({ pointer }) => pointer === `/${field}`);
      if (here.length > 0) {
        setError(field, { message: here.map(violationText).join(" ") });
      }
    }
  };
}
