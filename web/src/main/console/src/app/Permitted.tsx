import { Outlet } from "react-router";
import { ProblemError } from "../api/problem";
import { NoPermissionPage } from "./errorPages";
import { useSession, type Permission } from "./session";

/** Pages for those who have the permission; others are told that they are not for them. The server decides all the same. */
export function Permitted({ to }: { to: Permission }) {
  const { may } = useSession();
  return may(to) ? <Outlet /> : <NoPermissionPage error={new ProblemError({ status: 403, code: "forbidden" })} />;
}
