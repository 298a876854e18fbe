import type { RouteObject } from "react-router";
import { AccountsPage } from "./AccountsPage";

export const accountRoutes: RouteObject[] = [{ path: "accounts", element: <AccountsPage /> }];
