import type { RouteObject } from "react-router";
import { BulkPage } from "./BulkPage";

export const bulkRoutes: RouteObject[] = [{ path: "bulk-decisions/:bulk", element: <BulkPage /> }];
