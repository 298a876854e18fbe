import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { VettingItem } from "../api/schema";
import { useTexts } from "../app/editions";
import { countryName } from "../components/countries";
import type { Column } from "../components/DataTable";
import { useShownNumber } from "../components/memberFields";
import { PersonName } from "../components/PersonName";
import { StatusLabel } from "../components/StatusLabel";
import { CalendarDate, DueTime } from "../components/Time";
import { MissingLines } from "../staff/missing";

/** What the check of a person needs. */
export function useVettingColumns(edition: number): Column<VettingItem>[] {
  const { t, i18n } = useTranslation(["vetting", "staff", "members", "common"]);
  const textOf = useTexts();
  const shownNumber = useShownNumber();
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
    {
      name: "birthDate",
      label: t("column.birthDate"),
      cell: ({ birthDate, sex }) => (
        <>
          <CalendarDate date={birthDate} />
          <div className="ciep-subtle">{t(`members:sex.${sex}`)}</div>
        </>
      ),
    },
    {
      name: "document",
      label: t("column.document"),
      cell: ({ documentKind, documentNumber, nationality }) => (
        <>
          <span className="ciep-numeric">{shownNumber(documentNumber)}</span>
          <div className="ciep-subtle">{t(`members:documentKind.${documentKind}`)}</div>
          <div className="ciep-subtle">{countryName(nationality, i18n.language)}</div>
        </>
      ),
    },
    {
      name: "organisation",
      label: t("column.organisation"),
      wrapping: "anywhere",
      cell: ({ organisationName, category }) => (
        <>
          {textOf(organisationName)}
          <div className="ciep-subtle">{t(`common:categoryName.${category}`)}</div>
        </>
      ),
    },
    {
      name: "status",
      label: t("column.status"),
      sort: "status",
      cell: ({ status }) => <StatusLabel status={status} />,
    },
    { name: "missing", label: t("staff:column.missing"), cell: ({ missing }) => <MissingLines missing={missing} /> },
    {
      name: "due",
      label: t("column.due"),
      cell: ({ waiting }) => (waiting?.dueAt ? <DueTime at={waiting.dueAt} /> : "–"),
    },
  ];
}
