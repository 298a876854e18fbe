import type { RouteObject } from "react-router";
import { EditionPage, NewEditionPage } from "./EditionPage";
import { EditionsPage } from "./EditionsPage";

export const editionRoutes: RouteObject[] = [
  { path: "editions", element: <EditionsPage /> },
  { path: "editions/new", element: <NewEditionPage /> },
  { path: "editions/:edition", element: <EditionPage /> },
];
