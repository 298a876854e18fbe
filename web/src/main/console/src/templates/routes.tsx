import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { TemplatePage } from "./TemplatePage";
import { TemplatesPage } from "./TemplatesPage";

export const templateRoutes: RouteObject[] = [
  {
    element: <Permitted to="mail-templates.edit" />,
    children: [
      { path: "mail-templates", element: <TemplatesPage /> },
      { path: "mail-templates/:kind/:language", element: <TemplatePage /> },
    ],
  },
];
