import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { RouteSummary } from "../api/schema";
import { DataTable, type Column } from "../components/DataTable";
import { PageHead } from "../components/PageHead";
import { routesQuery } from "./queries";
import { addressOf, useRouteColumns } from "./routeColumns";

/** Of each kind of case the version in force, and the one that is being designed. */
export function RoutesPage() {
  const { t } = useTranslation("routes");
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(routesQuery);
  const kind: Column<RouteSummary> = {
    name: "kind",
    label: t("column.kind"),
    cell: (route) => <Link to={`/routes/${route.kind}`}>{t(`kind.${route.kind}`)}</Link>,
    fixed: true,
  };
  return (
    <>
      <PageHead title={t("title")}>
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <DataTable
          label={t("title")}
          columns={[kind, ...useRouteColumns()]}
          rows={data}
          keyOf={addressOf}
          onOpen={(route) => void navigate(addressOf(route))}
        />
      </PageSection>
    </>
  );
}
