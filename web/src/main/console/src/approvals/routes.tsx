import type { RouteObject } from "react-router";
import { CasePage } from "./CasePage";
import { InboxPage } from "./InboxPage";

export const approvalRoutes: RouteObject[] = [
  { path: "inbox", element: <InboxPage /> },
  { path: "cases/:reference", element: <CasePage /> },
];
