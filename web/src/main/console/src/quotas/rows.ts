import { useTranslation } from "react-i18next";
import type { OrganisationQuota, QuotaExplanation, QuotaRow } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";

/** Whose places a table shows. */
export type Holders = "units" | "organisations";

/** One line of the table: a unit, or an organisation in the category of the table. */
export interface HolderRow {
  edition: number;
  code: string;
  name: string;
  /** Of the page with all about these places. */
  address: string;
  places: number | null;
  /** What is typed into the table: the number itself, or for organisations what is added to booths and area. */
  number: number | null;
  demand: number;
  reserved: number;
  booked: number;
  version: number;
  explanation?: QuotaExplanation | undefined;
}

export function useUnitRow(): (row: QuotaRow) => HolderRow {
  const unitName = useUnitName();
  return (row) => ({
    ...row,
    code: row.unit,
    name: unitName(row.unit),
    address: `/editions/${row.edition}/quotas/${row.unit}`,
    number: row.places,
  });
}

export function useOrganisationRow(): (quota: OrganisationQuota) => HolderRow {
  const textOf = useTexts();
  return ({ edition, organisation, organisationName, category, quota }) => ({
    ...quota,
    edition,
    code: organisation,
    name: textOf(organisationName),
    address: `/editions/${edition}/quotas/organisations/${category}/${organisation}`,
    number: quota.base,
  });
}

/** How a number came about, as one sentence. */
export function useExplanation(): (explanation: QuotaExplanation) => string {
  const { t } = useTranslation("quotas");
  return ({ basis, units, ...numbers }) => t(`explanation.${basis}`, { ...numbers, count: units });
}
