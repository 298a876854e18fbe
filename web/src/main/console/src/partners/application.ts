import { queryOptions, useMutation } from "@tanstack/react-query";
import * as z from "zod";
import { acknowledged, api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type { Application, ApplicationContent, NewApplicationLink, OrganisationKind } from "../api/schema";

export const KINDS: OrganisationKind[] = ["COMPANY", "ASSOCIATION", "UNIVERSITY", "MEDIA", "FOREIGN"];

/** In the order of the form; remarks and findings name them so. */
export const FIELDS = [
  "nameZh",
  "nameEn",
  "nameDe",
  "kind",
  "creditCode",
  "registerNumber",
  "address",
  "contactName",
  "contactPhone",
  "booths",
  "area",
] as const;

export type Field = (typeof FIELDS)[number];

const number = (whole: boolean) =>
  z
    .string()
    .trim()
    .refine(
      (text) => text === "" || (whole ? /^\d{1,6}$/ : /^\d{1,6}([.,]\d{1,2})?$/).test(text),
      "number-out-of-range",
    );

export const contentSchema = z.object({
  nameZh: z.string(),
  nameEn: z.string(),
  nameDe: z.string(),
  kind: z.enum(["", ...(KINDS as [OrganisationKind, ...OrganisationKind[]])]),
  creditCode: z.string(),
  registerNumber: z.string(),
  address: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  booths: number(true),
  area: number(false),
});

export type ContentForm = z.input<typeof contentSchema>;

export function formOf(content: ApplicationContent): ContentForm {
  const text = (field: Field) => String(content[field] ?? "");
  return {
    nameZh: text("nameZh"),
    nameEn: text("nameEn"),
    nameDe: text("nameDe"),
    kind: content.kind ?? "",
    creditCode: text("creditCode"),
    registerNumber: text("registerNumber"),
    address: text("address"),
    contactName: text("contactName"),
    contactPhone: text("contactPhone"),
    booths: text("booths"),
    area: text("area"),
  };
}

/** What is sent: nothing for what is empty. */
export function contentOf(form: ContentForm): ApplicationContent {
  const { kind, booths, area, ...texts } = form;
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));
  return {
    ...given,
    ...(kind ? { kind } : {}),
    ...(booths.trim() ? { booths: Number(booths.trim()) } : {}),
    ...(area.trim() ? { area: Number(area.trim().replace(",", ".")) } : {}),
  };
}

/** What of it can be kept: a number that is none stays as it was saved before, and holds up nothing else. */
export function draftOf(form: ContentForm, saved: ApplicationContent): ApplicationContent {
  const wrong = contentSchema.safeParse(form).error?.issues.map(({ path }) => path[0]) ?? [];
  const before = Object.entries(formOf(saved)).filter(([field]) => wrong.includes(field));
  return contentOf({ ...form, ...Object.fromEntries(before) });
}

/** The editions for which one can apply now. */
export const joinableQuery = queryOptions({
  queryKey: ["joining"],
  queryFn: async ({ signal }) => dataOf(await api.GET("/joining/editions", { signal })).items,
});

export const joiningOf = (edition: number) =>
  queryOptions({
    queryKey: ["joining", edition],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/joining/editions/{edition}", { params: { path: { edition } }, signal })),
  });

const withLink = (secret: string) => ({ "Application-Link": secret });

/** The application behind a link; the first opening begins it. */
export const applicationOf = (secret: string) =>
  queryOptions({
    queryKey: ["application", secret],
    queryFn: async ({ signal }) =>
      dataOf(await api.POST("/joining/openings", { params: { header: withLink(secret) }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

/** A document is no part of what the form saves, but of what is in doubt: asked for anew when one came or went. */
export function useLookAgain(secret: string, onSeen: (application: Application) => void): () => void {
  const { mutate } = useMutation({
    mutationFn: async () => dataOf(await api.GET("/joining/application", { params: { header: withLink(secret) } })),
    onSuccess: onSeen,
  });
  return () => mutate();
}

export function useAskForLink() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: NewApplicationLink) =>
      acknowledged(await api.POST("/joining/links", { params: { header: keys.for(body) }, body })),
    onSuccess: () => keys.forget(),
  });
}

/** Saves in the order in which it is asked to, each on the version that the save before made. */
export class Keeper {
  private last: Promise<Application>;

  constructor(
    private readonly secret: string,
    opened: Application,
  ) {
    this.last = Promise.resolve(opened);
  }

  save(content: ApplicationContent): Promise<Application> {
    return this.after(async (version) =>
      dataOf(
        await api.PUT("/joining/application", {
          params: { header: { ...withLink(this.secret), ...ifMatch(version) } },
          body: content,
        }),
      ),
    );
  }

  submit(key: { "Idempotency-Key": string }): Promise<Application> {
    return this.after(async (version) =>
      dataOf(
        await api.POST("/joining/application/submission", {
          params: { header: { ...withLink(this.secret), ...ifMatch(version), ...key } },
        }),
      ),
    );
  }

  /** What failed left the version as it was. */
  private after(work: (version: number) => Promise<Application>): Promise<Application> {
    const before = this.last;
    const done = before.then(({ version }) => work(version));
    this.last = done.catch(() => before);
    return done;
  }
}
