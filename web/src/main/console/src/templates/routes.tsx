import type { RouteObject } from "react-router";
import { TemplatePage } from "./TemplatePage";
import { TemplatesPage } from "./TemplatesPage";

export const templateRoutes: RouteObject[] = [
  { path: "mail-templates", element: <TemplatesPage /> },
  { path: "mail-templates/:kind/:language", element: <TemplatePage /> },
];
