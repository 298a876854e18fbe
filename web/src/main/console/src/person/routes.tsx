import type { RouteObject } from "react-router";
import { CrashPage } from "../app/errorPages";
import { CompletePage } from "./CompletePage";

/** Outside of the console's frame: whoever holds a link has no session. */
export const personRoutes: RouteObject[] = [
  { path: "/complete", element: <CompletePage />, errorElement: <CrashPage /> },
];
