import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { RoutesPage } from "./RoutesPage";
import { RouteVersionPage } from "./RouteVersionPage";
import { RouteVersionsPage } from "./RouteVersionsPage";

export const routeRoutes: RouteObject[] = [
  {
    element: <Permitted to="routes.read" />,
    children: [
      { path: "routes", element: <RoutesPage /> },
      { path: "routes/:kind", element: <RouteVersionsPage /> },
      { path: "routes/:kind/versions/:number", element: <RouteVersionPage /> },
    ],
  },
];
