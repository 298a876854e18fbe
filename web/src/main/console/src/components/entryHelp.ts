import { createContext } from "react";
import { api, dataOf } from "../api/client";
import type { DocumentCheck, DocumentToCheck, NameProposal } from "../api/schema";

/** Who helps while a person is entered: proposals and checks that store nothing. */
export interface EntryHelp {
  propose: (name: { family: string; given: string }) => Promise<NameProposal>;
  check: (document: DocumentToCheck) => Promise<DocumentCheck>;
}

/** For those who are signed in; whoever holds a link asks behind it. */
export const EntryHelpContext = createContext<EntryHelp>({
  propose: async (body) => dataOf(await api.POST("/name-proposals", { body })),
  check: async (body) => dataOf(await api.POST("/document-checks", { body })),
});
