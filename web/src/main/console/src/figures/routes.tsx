import { lazy } from "react";
import type { RouteObject } from "react-router";

// Charts are heavy: only who looks at figures loads them
const FiguresPage = lazy(async () => ({ default: (await import("./FiguresPage")).FiguresPage }));

export const figureRoutes: RouteObject[] = [{ path: "figures", element: <FiguresPage /> }];
