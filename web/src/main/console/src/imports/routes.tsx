import type { RouteObject } from "react-router";
import { ImportPage } from "./ImportPage";
import { NewImportPage } from "./NewImportPage";

export const importRoutes: RouteObject[] = [
  { path: "editions/:edition/delegations/:unit/imports/new", element: <NewImportPage /> },
  { path: "editions/:edition/delegations/:unit/imports/:import", element: <ImportPage /> },
];
