import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OrganisationSummary } from "../api/schema";
import type { Column } from "../components/DataTable";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { useNameOf } from "./names";

/** What a list says about each organisation, the important first. */
export function usePartnerColumns(): Column<OrganisationSummary>[] {
  const { t, i18n } = useTranslation(["partners", "common"]);
  const nameOf = useNameOf();
  return [
    {
      name: "reference",
      label: t("column.reference"),
      sort: "reference",
      fixed: true,
      wrapping: "never",
      cell: ({ reference }) => <Link to={`/partners/${reference}`}>{reference}</Link>,
    },
    { name: "name", label: t("column.name"), sort: "name", wrapping: "anywhere", cell: ({ name }) => nameOf(name) },
    { name: "kind", label: t("column.kind"), cell: ({ kind }) => (kind ? t(`kind.${kind}`) : "–") },
    {
      name: "status",
      label: t("column.status"),
      sort: "status",
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    { name: "turn", label: t("column.turn"), cell: ({ turn }) => (turn ? t(`common:role.${turn.role}`) : "–") },
    { name: "booths", label: t("column.booths"), numeric: true, cell: ({ booths }) => booths ?? "–" },
    {
      name: "area",
      label: t("column.area"),
      numeric: true,
      cell: ({ area }) => (area === undefined ? "–" : area.toLocaleString(i18n.language)),
    },
    { name: "changed", label: t("column.changed"), sort: "changed", cell: ({ changedAt }) => <Time at={changedAt} /> },
  ];
}
