import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RouteSummary } from "../api/schema";
import type { Column } from "../components/DataTable";
import { Time } from "../components/Time";
import { RouteStateLabel } from "./RouteStateLabel";

export function addressOf({ kind, number }: RouteSummary): string {
  return `/routes/${kind}/versions/${number}`;
}

/** Number, state, since when, how many stages, and how many running cases keep the version. */
export function useRouteColumns(): Column<RouteSummary>[] {
  const { t } = useTranslation("routes");
  return [
    {
      name: "version",
      label: t("column.version"),
      cell: (route) => <Link to={addressOf(route)}>{t("version", { number: route.number })}</Link>,
      fixed: true,
    },
    { name: "state", label: t("column.state"), cell: (route) => <RouteStateLabel route={route} /> },
    {
      name: "published",
      label: t("column.published"),
      cell: ({ publishedAt }) => (publishedAt ? <Time at={publishedAt} /> : "–"),
    },
    { name: "by", label: t("column.by"), cell: ({ publishedBy }) => publishedBy ?? "–" },
    { name: "stages", label: t("column.stages"), numeric: true, cell: ({ stageCount }) => stageCount },
    { name: "running", label: t("column.running"), numeric: true, cell: ({ runningCases }) => runningCases },
  ];
}
