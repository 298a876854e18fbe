import { Navigate, useParams, type RouteObject } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { Permitted } from "../app/Permitted";
import { OrganisationQuotaPage } from "./OrganisationQuotaPage";
import { QuotaPage } from "./QuotaPage";
import { QuotasPage } from "./QuotasPage";

/** `/quotas/CN-GD` can be said on the telephone: it means the present edition. */
function PresentEdition() {
  const { current } = useCurrentEdition();
  const { unit } = useParams();
  if (!current) {
    return <NotFoundPage />;
  }
  return <Navigate replace to={`/editions/${current.number}/quotas${unit ? `/${unit}` : ""}`} />;
}

export const quotaRoutes: RouteObject[] = [
  { path: "quotas", element: <PresentEdition /> },
  { path: "quotas/:unit", element: <PresentEdition /> },
  {
    element: <Permitted to="quotas.read" />,
    children: [
      { path: "editions/:edition/quotas", element: <QuotasPage of="units" /> },
      { path: "editions/:edition/quotas/organisations", element: <Navigate replace to="EXHIBITOR" /> },
      { path: "editions/:edition/quotas/organisations/:category", element: <QuotasPage of="organisations" /> },
      { path: "editions/:edition/quotas/organisations/:category/:holder", element: <OrganisationQuotaPage /> },
      { path: "editions/:edition/quotas/:unit", element: <QuotaPage /> },
    ],
  },
];
