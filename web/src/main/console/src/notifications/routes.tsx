import type { RouteObject } from "react-router";
import { PreferencesPage } from "./PreferencesPage";
import { NotificationsPage } from "./NotificationsPage";

export const notificationRoutes: RouteObject[] = [
  { path: "notifications", element: <NotificationsPage /> },
  { path: "notifications/preferences", element: <PreferencesPage /> },
];
