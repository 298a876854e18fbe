import { Outlet } from "react-router";
import { ProblemError } from "../api/problem";
import { NoPermissionPage } from "./errorPages";
import { useSession, type Permission } from "./session";

/** The pages below are for those with the permission; others are told so. What is shown there is the server's decision all the same. */
export function Permitted({ to }: { to: Permission }) {
  const { may } = useSession();
  return may(to) ? <Outlet /> : <NoPermissionPage error={new ProblemError({ status: 403, code: "forbidden" })} />;
}
