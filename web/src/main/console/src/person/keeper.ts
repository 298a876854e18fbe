import { queryOptions } from "@tanstack/react-query";
import { acknowledged, api, dataOf, ifMatch } from "../api/client";
import type {
  ConsentPurpose,
  ConsentsGiven,
  DemandedDocument,
  PersonalAccreditation,
  PersonCompletion,
  PersonDraft,
} from "../api/schema";
import type { EntryHelp } from "../components/entryHelp";
import { withDates, type DocumentDates } from "../documents/dates";

export const withLink = (secret: string) => ({ "Person-Link": secret });

/** What a link opens. */
export const openedBy = (secret: string) =>
  queryOptions({
    queryKey: ["person", secret],
    queryFn: async ({ signal }) =>
      dataOf(await api.POST("/person/openings", { params: { header: withLink(secret) }, signal })),
    staleTime: Infinity,
    gcTime: 0,
  });

export const helpBehind = (secret: string): EntryHelp => ({
  propose: async (body) =>
    dataOf(await api.POST("/person/name-proposals", { params: { header: withLink(secret) }, body })),
  check: async (body) =>
    dataOf(await api.POST("/person/document-checks", { params: { header: withLink(secret) }, body })),
});

interface Key {
  "Idempotency-Key": string;
}

/** Changes in the order in which they are asked for, each on the version that the change before made. */
export class Keeper {
  private last: Promise<PersonalAccreditation>;

  constructor(
    private readonly secret: string,
    opened: PersonalAccreditation,
  ) {
    this.last = Promise.resolve(opened);
  }

  save(body: PersonDraft): Promise<PersonalAccreditation> {
    return this.after(async (version) =>
      dataOf(await api.PUT("/person/draft", { params: { header: this.header(version) }, body })),
    );
  }

  complete(body: PersonCompletion, key: Key): Promise<PersonalAccreditation> {
    return this.after(async (version) =>
      dataOf(await api.POST("/person/completion", { params: { header: { ...this.header(version), ...key } }, body })),
    );
  }

  give(body: ConsentsGiven, key: Key): Promise<PersonalAccreditation> {
    return this.after(async (version) =>
      dataOf(await api.POST("/person/consents", { params: { header: { ...this.header(version), ...key } }, body })),
    );
  }

  withdraw(consentPurpose: ConsentPurpose, key: Key): Promise<PersonalAccreditation> {
    return this.after(async (version) =>
      dataOf(
        await api.POST("/person/consents/{consentPurpose}/withdrawal", {
          params: { path: { consentPurpose }, header: { ...this.header(version), ...key } },
        }),
      ),
    );
  }

  /** Documents are no part of the version: they go their way beside what is typed. */
  to(type: DemandedDocument, dates: DocumentDates) {
    return withDates(`/api/person/documents/${type}`, dates, withLink(this.secret));
  }

  async remove(type: DemandedDocument): Promise<void> {
    acknowledged(
      await api.DELETE("/person/documents/{type}", { params: { path: { type }, header: withLink(this.secret) } }),
    );
  }

  private header(version: number) {
    return { ...withLink(this.secret), ...ifMatch(version) };
  }

  /** What failed left the version as it was. */
  private after(work: (version: number) => Promise<PersonalAccreditation>): Promise<PersonalAccreditation> {
    const before = this.last;
    const done = before.then(({ version }) => work(version));
    this.last = done.catch(() => before);
    return done;
  }
}
