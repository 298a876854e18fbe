import { Navigate, type RouteObject } from "react-router";
import { NotFoundPage, CrashPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { Permitted } from "../app/Permitted";
import { JoinableEditionsPage } from "./JoinableEditionsPage";
import { JoinPage } from "./JoinPage";
import { PartnerPage } from "./PartnerPage";
import { PartnersPage } from "./PartnersPage";

/** `/partners` can be said on the telephone: it means the present edition. */
function PresentEdition() {
  const { current } = useCurrentEdition();
  return current ? <Navigate replace to={`/editions/${current.number}/partners`} /> : <NotFoundPage />;
}

export const partnerRoutes: RouteObject[] = [
  {
    element: <Permitted to="partners.read" />,
    children: [
      { path: "partners", element: <PresentEdition /> },
      { path: "partners/:reference", element: <PartnerPage tab="data" /> },
      { path: "partners/:reference/quotas", element: <PartnerPage tab="quotas" /> },
      { path: "partners/:reference/history", element: <PartnerPage tab="history" /> },
      { path: "editions/:edition/partners", element: <PartnersPage /> },
    ],
  },
];

/** Outside of the console's frame: whoever applies has no session. */
export const joiningRoutes: RouteObject[] = [
  { path: "/join", element: <JoinableEditionsPage />, errorElement: <CrashPage /> },
  { path: "/join/:edition", element: <JoinPage />, errorElement: <CrashPage /> },
];
