import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { acknowledged, api, dataOf, namedAs } from "../api/client";
import type { Document } from "../api/schema";
import type { Shipment } from "../documents/upload";

/** In the order of the form. */
export const PURPOSES = ["LETTER", "LICENCE"] as const;

export type Purpose = (typeof PURPOSES)[number];

/** How remarks and findings name a document. */
export const fieldOf = (purpose: Purpose): string => purpose.toLowerCase();

const withLink = (secret: string) => ({ "Application-Link": secret });

export const applicationDocumentsOf = (secret: string) =>
  queryOptions({
    queryKey: ["application", "documents", secret],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/joining/application/documents", { params: { header: withLink(secret) }, signal })),
    gcTime: 0,
  });

export const organisationDocumentsOf = (reference: string) =>
  queryOptions({
    queryKey: ["partners", "documents", reference],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/organisations/{organisation}/documents", {
          params: { path: { organisation: reference } },
          signal,
        }),
      ),
  });

/** Where a file for this purpose goes; the secret goes in a header, so that no address has it. */
export const toApplication =
  (secret: string, purpose: Purpose) =>
  (file: File): Pick<Shipment, "address" | "headers"> => ({
    address: `/api/joining/application/documents/${purpose}`,
    headers: { ...withLink(secret), ...namedAs(file) },
  });

export function useKept(secret: string): (document: Document) => void {
  const client = useQueryClient();
  const { queryKey } = applicationDocumentsOf(secret);
  return (kept) =>
    client.setQueryData(queryKey, (before) => ({
      items: [...(before?.items ?? []).filter(({ purpose }) => purpose !== kept.purpose), kept],
    }));
}

export function useRemoveDocument(secret: string, purpose: Purpose) {
  const client = useQueryClient();
  const { queryKey } = applicationDocumentsOf(secret);
  return useMutation({
    mutationFn: async () =>
      acknowledged(
        await api.DELETE("/joining/application/documents/{purpose}", {
          params: { path: { purpose }, header: withLink(secret) },
        }),
      ),
    onSuccess: () =>
      client.setQueryData(queryKey, (before) => ({
        items: (before?.items ?? []).filter((document) => document.purpose !== purpose),
      })),
  });
}
