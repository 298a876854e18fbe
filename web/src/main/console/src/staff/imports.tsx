import { useTranslation } from "react-i18next";
import { Outlet, useParams, type RouteObject } from "react-router";
import { acknowledged, api, bodyOf, dataOf, ifMatch, namedAs } from "../api/client";
import type { ImportField } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { DestinationContext, type Destination, type ImportClient } from "../imports/destination";
import { ImportPage } from "../imports/ImportPage";
import { NewImportPage } from "../imports/NewImportPage";

const FIELDS: ImportField[] = [
  "IGNORE",
  "CATEGORY",
  "WHOLE_NATIVE",
  "FAMILY_NATIVE",
  "GIVEN_NATIVE",
  "WHOLE_LATIN",
  "FAMILY_LATIN",
  "GIVEN_LATIN",
  "SEX",
  "BIRTH_DATE",
  "NATIONALITY",
  "DOCUMENT_KIND",
  "DOCUMENT_NUMBER",
  "POSITION",
  "PHONE",
  "EMAIL",
];

const CHANGES = [["staff"], ["home"]];

const clientOf = (edition: number): ImportClient => ({
  get: async (id, signal) =>
    dataOf(
      await api.GET("/editions/{edition}/staff-imports/{staffImport}", {
        params: { path: { edition, staffImport: id } },
        signal,
      }),
    ),
  start: async (file, header) =>
    dataOf(
      await api.POST("/editions/{edition}/staff-imports", {
        params: { path: { edition }, header: { ...header, ...namedAs(file) } },
        ...bodyOf(file),
      }),
    ),
  plan: async (id, version, body) =>
    dataOf(
      await api.PUT("/editions/{edition}/staff-imports/{staffImport}", {
        params: { path: { edition, staffImport: id }, header: ifMatch(version) },
        body,
      }),
    ),
  execute: async (id, version, header) =>
    dataOf(
      await api.POST("/editions/{edition}/staff-imports/{staffImport}/execution", {
        params: { path: { edition, staffImport: id }, header: { ...header, ...ifMatch(version) } },
      }),
    ),
  discard: async (id, version) =>
    acknowledged(
      await api.DELETE("/editions/{edition}/staff-imports/{staffImport}", {
        params: { path: { edition, staffImport: id }, header: ifMatch(version) },
      }),
    ),
});

function useStaffList(edition: number): Destination {
  const { t } = useTranslation("staff");
  const list = `/editions/${edition}/staff`;
  return {
    key: ["staff", String(edition)],
    client: clientOf(edition),
    fields: FIELDS,
    list,
    start: `${list}/import`,
    addressOf: (id) => `${list}/import/${id}`,
    template: "/api/staff-import-template",
    workbookOf: (id) => `/api/editions/${edition}/staff-imports/${id}/error-workbook`,
    changes: CHANGES,
    trail: [{ text: t("title", { number: edition }), to: list }],
    texts: {
      title: t("import.title"),
      execute: (count) => t("import.execute", { count }),
      done: (count) => t("import.done", { count }),
      failed: t("import.failed"),
      list: t("import.list"),
    },
  };
}

/** The staff of the own organisation at the edition that the address names. */
function IntoStaff() {
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? <OfEdition edition={current.number} /> : <NotFoundPage />;
}

function OfEdition({ edition }: { edition: number }) {
  const destination = useStaffList(edition);
  return (
    <DestinationContext value={destination}>
      <Outlet />
    </DestinationContext>
  );
}

export const staffImportRoutes: RouteObject = {
  element: <IntoStaff />,
  children: [
    { path: "editions/:edition/staff/import", element: <NewImportPage /> },
    { path: "editions/:edition/staff/import/:import", element: <ImportPage /> },
  ],
};
