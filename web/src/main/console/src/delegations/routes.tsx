import { Navigate, useParams, type RouteObject } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { DelegationPage } from "./DelegationPage";
import { DelegationsPage } from "./DelegationsPage";
import { memberImportRoutes } from "./imports";
import { MemberPage } from "./MemberPage";

/** `/delegations/CN-GD` can be said on the telephone: it means the present edition. */
function PresentEdition() {
  const { current } = useCurrentEdition();
  const { unit } = useParams();
  if (!current) {
    return <NotFoundPage />;
  }
  return <Navigate replace to={`/editions/${current.number}/delegations${unit ? `/${unit}` : ""}`} />;
}

export const delegationRoutes: RouteObject[] = [
  { path: "delegations", element: <PresentEdition /> },
  { path: "delegations/:unit", element: <PresentEdition /> },
  { path: "editions/:edition/delegations", element: <DelegationsPage /> },
  { path: "editions/:edition/delegations/:unit", element: <DelegationPage tab="members" /> },
  { path: "editions/:edition/delegations/:unit/changes", element: <DelegationPage tab="changes" /> },
  { path: "editions/:edition/delegations/:unit/history", element: <DelegationPage tab="history" /> },
  { path: "editions/:edition/delegations/:unit/members/:member", element: <MemberPage /> },
  memberImportRoutes,
];
