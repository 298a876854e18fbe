import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StaffSummary } from "../api/schema";
import { useTexts } from "../app/editions";
import { useSession } from "../app/session";
import type { Column } from "../components/DataTable";
import { PersonName } from "../components/PersonName";
import { StatusLabel } from "../components/StatusLabel";
import { Time } from "../components/Time";
import { MissingLines } from "./missing";

/** What a list says about each person, the important first. */
export function useStaffColumns(): Column<StaffSummary>[] {
  const { t } = useTranslation(["staff", "common"]);
  const textOf = useTexts();
  const { may } = useSession();
  const columns: Column<StaffSummary>[] = [
    {
      name: "reference",
      label: t("column.reference"),
      sort: "reference",
      fixed: true,
      wrapping: "never",
      cell: ({ reference, edition }) => <Link to={`/editions/${edition}/staff/${reference}`}>{reference}</Link>,
    },
    { name: "name", label: t("column.name"), sort: "name", cell: (staff) => <PersonName member={staff} /> },
    {
      name: "organisation",
      label: t("column.organisation"),
      wrapping: "anywhere",
      cell: ({ organisationName }) => textOf(organisationName),
    },
    { name: "category", label: t("column.category"), cell: ({ category }) => t(`common:categoryName.${category}`) },
    {
      name: "status",
      label: t("column.status"),
      sort: "status",
      cell: ({ status, suspended }) => (
        <>
          <StatusLabel status={status} />
          {suspended.map((why) => (
            <div key={why} className="ciep-subtle">
              {t(`suspended.${why}`)}
            </div>
          ))}
        </>
      ),
    },
    { name: "turn", label: t("column.turn"), cell: ({ turn }) => (turn ? t(`common:role.${turn.role}`) : "–") },
    { name: "missing", label: t("column.missing"), cell: ({ missing }) => <MissingLines missing={missing} /> },
    { name: "changed", label: t("column.changed"), sort: "changed", cell: ({ changedAt }) => <Time at={changedAt} /> },
  ];
  // Whoever enters persons has one organisation, which is in every row
  return may("staff.edit") ? columns.filter(({ name }) => name !== "organisation") : columns;
}
