import type { RouteObject } from "react-router";
import { CategoriesPage } from "./CategoriesPage";

export const categoryRoutes: RouteObject[] = [{ path: "categories", element: <CategoriesPage /> }];
