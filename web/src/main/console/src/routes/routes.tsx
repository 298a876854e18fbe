import type { RouteObject } from "react-router";
import { RoutesPage } from "./RoutesPage";
import { RouteVersionPage } from "./RouteVersionPage";
import { RouteVersionsPage } from "./RouteVersionsPage";

export const routeRoutes: RouteObject[] = [
  { path: "routes", element: <RoutesPage /> },
  { path: "routes/:kind", element: <RouteVersionsPage /> },
  { path: "routes/:kind/versions/:number", element: <RouteVersionPage /> },
];
