import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { acknowledged, api, dataOf, ifMatch } from "../api/client";
import { useIdempotencyKeys } from "../api/idempotency";
import type {
  CaseCategory,
  DemandedDocument,
  NewDocumentDecision,
  operations,
  NewPersonLink,
  StaffEntry,
  StaffInvitation,
  StaffStatus,
  StaffToDo,
  ZoneTerms,
} from "../api/schema";
import { withDates, type DocumentDates } from "../documents/dates";

export type StaffSort = NonNullable<NonNullable<operations["listStaff"]["parameters"]["query"]>["sort"]>;

export interface StaffFilter {
  toDo?: StaffToDo | undefined;
  toCheck?: boolean | undefined;
  status: StaffStatus[];
  category: CaseCategory[];
  organisation: string | undefined;
  q: string | undefined;
  sort: StaffSort;
  after: string | undefined;
}

/** Which accreditation. */
export interface Place {
  edition: number;
  staff: string;
}

export const placeOf = ({ edition, reference }: { edition: number; reference: string }): Place => ({
  edition,
  staff: reference,
});

export const staffOf = (edition: number, filter: StaffFilter) =>
  queryOptions({
    queryKey: ["staff", "list", edition, filter],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/staff-accreditations", {
          params: { path: { edition }, query: filter },
          signal,
        }),
      ),
  });

export const oneOf = (place: Place) =>
  queryOptions({
    queryKey: ["staff", "one", place],
    queryFn: async ({ signal }) =>
      dataOf(await api.GET("/editions/{edition}/staff-accreditations/{staff}", { params: { path: place }, signal })),
  });

export const historyOf = (place: Place, after: string | undefined) =>
  queryOptions({
    queryKey: ["staff", "history", place, after],
    queryFn: async ({ signal }) =>
      dataOf(
        await api.GET("/editions/{edition}/staff-accreditations/{staff}/history", {
          params: { path: place, query: { after } },
          signal,
        }),
      ),
  });

function useForget() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["staff", "vetting", "quotas", "cases", "home"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

export function useAddStaff(edition: number) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async (body: StaffEntry) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-accreditations", {
          params: { path: { edition }, header: keys.for(body) },
          body,
        }),
      ),
    onSuccess: async () => {
      keys.forget();
      await forget();
    },
  });
}

export function useInviteStaff(edition: number) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async (body: StaffInvitation) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-invitations", {
          params: { path: { edition }, header: keys.for(body) },
          body,
        }),
      ),
    onSuccess: async () => {
      keys.forget();
      await forget();
    },
  });
}

export function useSendLink(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async ({ version, ...body }: NewPersonLink & { version: number }) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-accreditations/{staff}/link", {
          params: { path: place, header: { ...keys.for({ version, body }), ...ifMatch(version) } },
          body,
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useChangeStaff(place: Place) {
  const forget = useForget();
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: StaffEntry }) =>
      dataOf(
        await api.PUT("/editions/{edition}/staff-accreditations/{staff}", {
          params: { path: place, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: forget,
  });
}

export function useSubmitStaff(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-accreditations/{staff}/submission", {
          params: { path: place, header: { ...keys.for(version), ...ifMatch(version) } },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useWithdrawStaff(place: Place) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async ({ version, reason }: { version: number; reason: string }) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-accreditations/{staff}/withdrawal", {
          params: { path: place, header: { ...keys.for({ version, reason }), ...ifMatch(version) } },
          body: { reason },
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

/** Where a document goes, and how long it holds. */
export const toStaffDocument = (place: Place, type: DemandedDocument, dates: DocumentDates) =>
  withDates(documentAddress(place, type), dates);

export const documentAddress = ({ edition, staff }: Place, type: DemandedDocument) =>
  `/api/editions/${edition}/staff-accreditations/${staff}/documents/${type}`;

/** What is known of persons is read anew: a document was handed in. */
export const useHandedIn = useForget;

export function useRemoveDocument(place: Place, type: DemandedDocument) {
  const forget = useForget();
  return useMutation({
    mutationFn: async () =>
      acknowledged(
        await api.DELETE("/editions/{edition}/staff-accreditations/{staff}/documents/{type}", {
          params: { path: { ...place, type } },
        }),
      ),
    onSettled: forget,
  });
}

export function useDecideDocument(place: Place, type: DemandedDocument) {
  const keys = useIdempotencyKeys();
  const forget = useForget();
  return useMutation({
    mutationFn: async (body: NewDocumentDecision) =>
      dataOf(
        await api.POST("/editions/{edition}/staff-accreditations/{staff}/documents/{type}/decisions", {
          params: { path: { ...place, type }, header: keys.for(body) },
          body,
        }),
      ),
    onSuccess: () => keys.forget(),
    onSettled: forget,
  });
}

export function useSetZone(place: Place) {
  const forget = useForget();
  return useMutation({
    mutationFn: async ({ version, zone, terms }: { version: number; zone: string; terms: ZoneTerms }) =>
      dataOf(
        await api.PUT("/editions/{edition}/staff-accreditations/{staff}/zones/{zone}", {
          params: { path: { ...place, zone }, header: ifMatch(version) },
          body: terms,
        }),
      ),
    onSettled: forget,
  });
}

export function useResetZone(place: Place, zone: string) {
  const forget = useForget();
  return useMutation({
    mutationFn: async (version: number) =>
      dataOf(
        await api.DELETE("/editions/{edition}/staff-accreditations/{staff}/zones/{zone}", {
          params: { path: { ...place, zone }, header: ifMatch(version) },
        }),
      ),
    onSettled: forget,
  });
}

export function useRemoveStaff(place: Place) {
  const forget = useForget();
  return useMutation({
    mutationFn: async (version: number) =>
      acknowledged(
        await api.DELETE("/editions/{edition}/staff-accreditations/{staff}", {
          params: { path: place, header: ifMatch(version) },
        }),
      ),
    onSuccess: forget,
  });
}
