import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { RemediesPage } from "./RemediesPage";
import { RemedyPage } from "./RemedyPage";

export const remedyRoutes: RouteObject[] = [
  {
    element: <Permitted to="remedy-templates.edit" />,
    children: [
      { path: "remedy-templates", element: <RemediesPage /> },
      { path: "remedy-templates/:occasion/:language", element: <RemedyPage /> },
    ],
  },
];
