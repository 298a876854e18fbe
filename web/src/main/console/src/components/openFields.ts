import { createContext, useContext } from "react";

/** Which fields of the form around can be changed; undefined where all can. */
export const OpenFields = createContext<readonly string[] | undefined>(undefined);

/** After a return, what was not remarked on is shown, and stays as it is. */
export function useIsClosed(name: string): boolean {
  const open = useContext(OpenFields);
  return open !== undefined && !open.includes(name);
}
