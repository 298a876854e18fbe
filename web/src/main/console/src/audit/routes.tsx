import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { AuditPage } from "./AuditPage";

export const auditRoutes: RouteObject[] = [
  { element: <Permitted to="audit.read" />, children: [{ path: "audit", element: <AuditPage /> }] },
];
