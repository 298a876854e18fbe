import type { RouteObject } from "react-router";
import { Permitted } from "../app/Permitted";
import { staffImportRoutes } from "./imports";
import { NewStaffPage } from "./NewStaffPage";
import { StaffListPage } from "./StaffListPage";
import { StaffPage } from "./StaffPage";

export const staffRoutes: RouteObject[] = [
  {
    element: <Permitted to="staff.read" />,
    children: [
      { path: "editions/:edition/staff", element: <StaffListPage /> },
      { path: "editions/:edition/staff/:staff", element: <StaffPage tab="data" /> },
      { path: "editions/:edition/staff/:staff/documents", element: <StaffPage tab="documents" /> },
      { path: "editions/:edition/staff/:staff/history", element: <StaffPage tab="history" /> },
    ],
  },
  {
    element: <Permitted to="staff.edit" />,
    children: [{ path: "editions/:edition/staff/new", element: <NewStaffPage /> }, staffImportRoutes],
  },
];
