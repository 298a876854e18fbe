import type { RouteObject } from "react-router";
import { RemediesPage } from "./RemediesPage";
import { RemedyPage } from "./RemedyPage";

export const remedyRoutes: RouteObject[] = [
  { path: "remedy-templates", element: <RemediesPage /> },
  { path: "remedy-templates/:occasion/:language", element: <RemedyPage /> },
];
