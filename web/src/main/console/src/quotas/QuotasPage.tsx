import { FormSelect, FormSelectOption } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { CaseCategory } from "../api/schema";
import { useCurrentEdition } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { CATEGORIES } from "../components/categories";
import { useFilters } from "../components/keyset";
import { filterFrom } from "./filter";
import { organisationQuotasOf, putOrganisation, putUnit, quotasOf } from "./queries";
import { QuotaList } from "./QuotaList";
import { useOrganisationRow, useUnitRow, type Holders } from "./rows";

/** How many places each unit or organisation has and uses; who may sets the numbers in the table. */
export function QuotasPage({ of }: { of: Holders }) {
  const { edition, category } = useParams();
  const { current } = useCurrentEdition();
  if (!current || String(current.number) !== edition) {
    return <NotFoundPage />;
  }
  if (of === "units") {
    return <Units key={edition} edition={current.number} />;
  }
  const known = CATEGORIES.find((candidate) => candidate === category);
  // Numbers that are not saved belong to their category
  return known ? (
    <Organisations key={`${edition} ${known}`} edition={current.number} category={known} />
  ) : (
    <NotFoundPage />
  );
}

function Units({ edition }: { edition: number }) {
  const filter = filterFrom(useFilters().search);
  const { data } = useSuspenseQuery(quotasOf(edition, filter));
  const rowOf = useUnitRow();
  return (
    <QuotaList
      of="units"
      edition={edition}
      filter={filter}
      page={{ ...data, items: data.items.map(rowOf) }}
      put={putUnit(edition)}
    />
  );
}

function Organisations({ edition, category }: { edition: number; category: CaseCategory }) {
  const filter = filterFrom(useFilters().search);
  const { data } = useSuspenseQuery(organisationQuotasOf(edition, category, filter));
  const rowOf = useOrganisationRow();
  return (
    <QuotaList
      of="organisations"
      edition={edition}
      filter={filter}
      page={{ ...data, items: data.items.map(rowOf) }}
      put={putOrganisation(edition, category)}
    >
      <CategoryChoice edition={edition} category={category} />
    </QuotaList>
  );
}

function CategoryChoice({ edition, category }: { edition: number; category: CaseCategory }) {
  const { t } = useTranslation(["quotas", "common"]);
  const navigate = useNavigate();
  return (
    <div className="ciep-choice">
      <label htmlFor="quota-category">{t("category")}</label>
      <FormSelect
        id="quota-category"
        value={category}
        onChange={(_event, chosen) => void navigate(`/editions/${edition}/quotas/organisations/${chosen}`)}
      >
        {CATEGORIES.map((each) => (
          <FormSelectOption key={each} value={each} label={t(`common:categoryName.${each}`)} />
        ))}
      </FormSelect>
    </div>
  );
}
