import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Outlet, type RouteObject } from "react-router";
import { acknowledged, api, bodyOf, dataOf, ifMatch, namedAs } from "../api/client";
import { ProblemError } from "../api/problem";
import type { ImportField } from "../api/schema";
import { useUnitName } from "../app/editions";
import { NoPermissionPage, NotFoundPage } from "../app/errorPages";
import { DestinationContext, type Destination, type ImportClient } from "../imports/destination";
import { ImportPage } from "../imports/ImportPage";
import { NewImportPage } from "../imports/NewImportPage";
import { addressOf, usePlace } from "./place";
import { delegationKeys, delegationOf, type Place } from "./queries";

const FIELDS: ImportField[] = [
  "IGNORE",
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
  "EMPLOYER",
  "POSITION",
  "PHONE",
  "EMAIL",
  "DELEGATION_ROLE",
  "REMARK",
];

const CHANGES = [delegationKeys.all, ["home"]];

const clientOf = (place: Place): ImportClient => ({
  get: async (id, signal) =>
    dataOf(
      await api.GET("/editions/{edition}/delegations/{unit}/imports/{import}", {
        params: { path: { ...place, import: id } },
        signal,
      }),
    ),
  start: async (file, header) =>
    dataOf(
      await api.POST("/editions/{edition}/delegations/{unit}/imports", {
        params: { path: place, header: { ...header, ...namedAs(file) } },
        ...bodyOf(file),
      }),
    ),
  plan: async (id, version, body) =>
    dataOf(
      await api.PUT("/editions/{edition}/delegations/{unit}/imports/{import}", {
        params: { path: { ...place, import: id }, header: ifMatch(version) },
        body,
      }),
    ),
  execute: async (id, version, header) =>
    dataOf(
      await api.POST("/editions/{edition}/delegations/{unit}/imports/{import}/execution", {
        params: { path: { ...place, import: id }, header: { ...header, ...ifMatch(version) } },
      }),
    ),
  discard: async (id, version) =>
    acknowledged(
      await api.DELETE("/editions/{edition}/delegations/{unit}/imports/{import}", {
        params: { path: { ...place, import: id }, header: ifMatch(version) },
      }),
    ),
});

function useDelegation(place: Place): Destination {
  const { t } = useTranslation(["imports", "delegations"]);
  const unitName = useUnitName();
  const list = addressOf(place);
  return {
    key: ["delegation", String(place.edition), place.unit],
    client: clientOf(place),
    fields: FIELDS,
    list,
    start: `${list}/imports/new`,
    addressOf: (id) => `${list}/imports/${id}`,
    template: "/api/import-template",
    workbookOf: (id) => `/api${list}/imports/${id}/error-workbook`,
    changes: CHANGES,
    trail: [
      { text: t("delegations:title", { number: place.edition }), to: `/editions/${place.edition}/delegations` },
      { text: unitName(place.unit), to: list },
    ],
    texts: {
      title: t("title"),
      execute: (count) => t("check.execute", { count }),
      done: (count) => t("result.done", { count }),
      failed: t("result.failed"),
      list: t("result.list"),
    },
  };
}

/** The delegation that the address names is where the import goes. */
function IntoDelegation() {
  const destination = useDelegation(usePlace());
  return (
    <DestinationContext value={destination}>
      <Outlet />
    </DestinationContext>
  );
}

/** The first step, for those who may import now. */
function NewMembers() {
  const { data: delegation } = useSuspenseQuery(delegationOf(usePlace()));
  if (!delegation) {
    return <NotFoundPage />;
  }
  if (!delegation.actions.includes("IMPORT")) {
    const code = delegation.blocked?.code ?? "forbidden";
    return <NoPermissionPage error={new ProblemError({ status: 403, code, params: delegation.blocked?.params })} />;
  }
  return <NewImportPage />;
}

export const memberImportRoutes: RouteObject = {
  element: <IntoDelegation />,
  children: [
    { path: "editions/:edition/delegations/:unit/imports/new", element: <NewMembers /> },
    { path: "editions/:edition/delegations/:unit/imports/:import", element: <ImportPage /> },
  ],
};
