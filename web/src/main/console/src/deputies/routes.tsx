import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { DeputiesPage } from "./DeputiesPage";
import { NewDeputyPage } from "./NewDeputyPage";

export const deputyRoutes: RouteObject[] = [
  {
    element: <Permitted to="deputies.read" />,
    children: [{ path: "deputies", element: <DeputiesPage /> }],
  },
  {
    element: <Permitted to="deputies.name" />,
    children: [{ path: "deputies/new", element: <NewDeputyPage /> }],
  },
];
