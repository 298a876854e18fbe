import { createBrowserRouter } from "react-router";
import { accountRoutes } from "../accounts/routes";
import { approvalRoutes } from "../approvals/routes";
import { auditRoutes } from "../audit/routes";
import { bulkRoutes } from "../bulk/routes";
import { calendarRoutes } from "../calendar/routes";
import { categoryRoutes } from "../categories/routes";
import { delegationRoutes } from "../delegations/routes";
import { deputyRoutes } from "../deputies/routes";
import { editionRoutes } from "../editions/routes";
import { figureRoutes } from "../figures/routes";
import { homeRoutes } from "../home/routes";
import { notificationRoutes } from "../notifications/routes";
import { joiningRoutes, partnerRoutes } from "../partners/routes";
import { personRoutes } from "../person/routes";
import { quotaRoutes } from "../quotas/routes";
import { remedyRoutes } from "../remedies/routes";
import { routeRoutes } from "../routes/routes";
import { searchRoutes } from "../search/routes";
import { staffRoutes } from "../staff/routes";
import { templateRoutes } from "../templates/routes";
import { vettingRoutes } from "../vetting/routes";
import { CrashPage, NotFoundPage, SignedInPage } from "./errorPages";
import { Shell } from "./Shell";

export function createRouter() {
  return createBrowserRouter([
    { path: "/signed-in", element: <SignedInPage />, errorElement: <CrashPage /> },
    ...joiningRoutes,
    ...personRoutes,
    {
      path: "/",
      element: <Shell />,
      errorElement: <CrashPage />,
      children: [
        ...homeRoutes,
        ...searchRoutes,
        ...approvalRoutes,
        ...bulkRoutes,
        ...figureRoutes,
        ...delegationRoutes,
        ...staffRoutes,
        ...vettingRoutes,
        ...quotaRoutes,
        ...partnerRoutes,
        ...auditRoutes,
        ...editionRoutes,
        ...categoryRoutes,
        ...calendarRoutes,
        ...notificationRoutes,
        ...deputyRoutes,
        ...templateRoutes,
        ...remedyRoutes,
        ...routeRoutes,
        ...accountRoutes,
        { path: "*", element: <NotFoundPage /> },
      ],
    },
  ]);
}
