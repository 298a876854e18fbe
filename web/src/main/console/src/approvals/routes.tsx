import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { CasePage } from "./CasePage";
import { InboxPage } from "./InboxPage";

export const approvalRoutes: RouteObject[] = [
  {
    element: <Permitted to="cases.read" />,
    children: [{ path: "inbox", element: <InboxPage /> }],
  },
  { path: "cases/:reference", element: <CasePage /> },
];
