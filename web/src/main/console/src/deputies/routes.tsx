import type { RouteObject } from "react-router";
import { DeputiesPage } from "./DeputiesPage";
import { NewDeputyPage } from "./NewDeputyPage";

export const deputyRoutes: RouteObject[] = [
  { path: "deputies", element: <DeputiesPage /> },
  { path: "deputies/new", element: <NewDeputyPage /> },
];
