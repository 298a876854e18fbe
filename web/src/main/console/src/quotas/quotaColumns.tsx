import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../components/DataTable";
import { NumberCell } from "./NumberCell";
import { leftOf } from "./numbers";
import { QuotaUse } from "./QuotaUse";
import { useExplanation, type HolderRow, type Holders } from "./rows";
import type { Numbers } from "./useNumbers";

/** What the table says of each unit or organisation; the number can be typed where it may be set. */
export function useQuotaColumns(of: Holders, numbers: Numbers | undefined): Column<HolderRow>[] {
  const { t, i18n } = useTranslation("quotas");
  const numberColumns = useNumberColumns(of, numbers);
  const format = (value: number) => value.toLocaleString(i18n.language);
  return [
    {
      name: "holder",
      label: t(`${of}.holder`),
      sort: "holder",
      fixed: true,
      wrapping: "anywhere",
      cell: ({ address, name, code }) => (
        <>
          <Link to={address}>{name}</Link>
          <div className="ciep-subtle">{code}</div>
        </>
      ),
    },
    {
      name: "demand",
      label: t(`${of}.demand`),
      sort: "demand",
      numeric: true,
      cell: ({ demand }) => format(demand),
    },
    {
      name: "used",
      label: t("column.used"),
      sort: "used",
      cell: (row) => <QuotaUse quota={row} label={t("use.label", { unit: row.name })} />,
    },
    ...numberColumns,
    {
      name: "left",
      label: t("column.left"),
      sort: "left",
      numeric: true,
      cell: (row) => {
        const left = leftOf(row);
        return left === undefined ? "–" : format(left);
      },
    },
  ];
}

/** A unit's number is typed as it is; an organisation's base is, and how the number comes about stands beside it. */
function useNumberColumns(of: Holders, numbers: Numbers | undefined): Column<HolderRow>[] {
  const { t, i18n } = useTranslation("quotas");
  const explanationOf = useExplanation();
  const shown = (value: number | null) => (value === null ? t("unset") : value.toLocaleString(i18n.language));
  const typed = (row: HolderRow) => (numbers ? <NumberCell of={of} row={row} numbers={numbers} /> : shown(row.number));
  if (of === "units") {
    return [{ name: "places", label: t("column.places"), sort: "places", numeric: true, cell: typed }];
  }
  return [
    { name: "base", label: t("column.base"), numeric: true, cell: typed },
    {
      name: "places",
      label: t("column.places"),
      sort: "places",
      numeric: true,
      cell: ({ places, explanation }) => (
        <>
          {shown(places)}
          {explanation && explanation.basis !== "FIXED" && (
            <div className="ciep-subtle">{explanationOf(explanation)}</div>
          )}
        </>
      ),
    },
  ];
}
