import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { EditionPage, NewEditionPage } from "./EditionPage";
import { EditionsPage } from "./EditionsPage";

export const editionRoutes: RouteObject[] = [
  { path: "editions", element: <EditionsPage /> },
  {
    element: <Permitted to="editions.edit" />,
    children: [
      { path: "editions/new", element: <NewEditionPage /> },
      { path: "editions/:edition", element: <EditionPage /> },
    ],
  },
];
