import { keptNumber, useShownNumber } from "./memberFields";

/** The number of a document, which is not broken over two lines; that it was erased is a sentence like others. */
export function ShownNumber({ number }: { number: string }) {
  const shown = useShownNumber();
  return <span className={keptNumber(number) && "ciep-numeric ciep-name"}>{shown(number)}</span>;
}
