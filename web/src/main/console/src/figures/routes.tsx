import { lazy } from "react";
import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";

// Charts are heavy: only who looks at figures loads them
const FiguresPage = lazy(async () => ({ default: (await import("./FiguresPage")).FiguresPage }));

export const figureRoutes: RouteObject[] = [
  { element: <Permitted to="cases.read" />, children: [{ path: "figures", element: <FiguresPage /> }] },
];
