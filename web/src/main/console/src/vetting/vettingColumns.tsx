import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { VettingItem } from "../api/schema";
import { useTexts } from "../app/editions";
import { countryName } from "../components/countries";
import type { Column } from "../components/DataTable";
import { PersonName } from "../components/PersonName";
import { StatusLabel } from "../components/StatusLabel";
import { CalendarDate, DueTime } from "../components/Time";

/** What the check of a person needs. */
export function useVettingColumns(edition: number): Column<VettingItem>[] {
  const { t, i18n } = useTranslation(["vetting", "members", "common"]);
  const textOf = useTexts();
  return [
    {
      name: "reference",
      label: t("column.reference"),
      sort: "reference",
      fixed: true,
      wrapping: "never",
      cell: ({ reference }) => <Link to={`/editions/${edition}/vetting/${reference}`}>{reference}</Link>,
    },
    { name: "name", label: t("column.name"), sort: "name", cell: (person) => <PersonName member={person} /> },
    { name: "sex", label: t("column.sex"), cell: ({ sex }) => t(`members:sex.${sex}`) },
    { name: "birthDate", label: t("column.birthDate"), cell: ({ birthDate }) => <CalendarDate date={birthDate} /> },
    {
      name: "nationality",
      label: t("column.nationality"),
      cell: ({ nationality }) => countryName(nationality, i18n.language),
    },
    {
      name: "document",
      label: t("column.document"),
      cell: ({ documentKind, documentNumber }) => (
        <>
          <span className="ciep-numeric">{documentNumber}</span>
          <div className="ciep-subtle">{t(`members:documentKind.${documentKind}`)}</div>
        </>
      ),
    },
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
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    {
      name: "due",
      label: t("column.due"),
      cell: ({ waiting }) => (waiting?.dueAt ? <DueTime at={waiting.dueAt} /> : "–"),
    },
  ];
}
