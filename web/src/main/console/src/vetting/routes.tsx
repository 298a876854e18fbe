import { Navigate, type RouteObject } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { Permitted } from "../app/Permitted";
import { VettingPage } from "./VettingPage";
import { VettingPersonPage } from "./VettingPersonPage";

/** `/vetting` can be said on the telephone: it means the present edition. */
function PresentEdition() {
  const { current } = useCurrentEdition();
  return current ? <Navigate replace to={`/editions/${current.number}/vetting`} /> : <NotFoundPage />;
}

export const vettingRoutes: RouteObject[] = [
  {
    element: <Permitted to="vetting.record" />,
    children: [
      { path: "vetting", element: <PresentEdition /> },
      { path: "editions/:edition/vetting", element: <VettingPage /> },
      { path: "editions/:edition/vetting/:staff", element: <VettingPersonPage /> },
    ],
  },
];
