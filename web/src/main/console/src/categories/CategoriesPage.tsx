import { Button, Flex, PageSection, Title } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";
import type { Category, Zone } from "../api/schema";
import { NoPermissionPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { PageHead } from "../components/PageHead";
import { CategoriesTable } from "./CategoriesTable";
import { CategoryDialog } from "./CategoryDialog";
import { categoriesQuery, zonesQuery } from "./queries";
import { ZoneDialog } from "./ZoneDialog";
import { ZonesTable } from "./ZonesTable";

/** What belongs to a category, and which zones the venue has. */
export function CategoriesPage() {
  const { may } = useSession();
  return may("categories.edit") ? (
    <CategoriesAndZones />
  ) : (
    <NoPermissionPage error={new ProblemError({ status: 403, code: "forbidden" })} />
  );
}

type Open = { category: Category } | { zone: Zone | undefined };

function CategoriesAndZones() {
  const { t } = useTranslation("categories");
  const { data: categories } = useSuspenseQuery(categoriesQuery);
  const { data: zones } = useSuspenseQuery(zonesQuery);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <>
      <PageHead title={t("title")}>
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-sm">
          {t("categories")}
        </Title>
        <CategoriesTable categories={categories} zones={zones} onChange={(category) => setOpen({ category })} />
      </PageSection>
      <PageSection hasBodyWrapper={false}>
        <Flex className="pf-v6-u-mb-sm" justifyContent={{ default: "justifyContentSpaceBetween" }}>
          <Title headingLevel="h2" size="lg">
            {t("zones")}
          </Title>
          <Button variant="secondary" onClick={() => setOpen({ zone: undefined })}>
            {t("zone.add")}
          </Button>
        </Flex>
        <ZonesTable zones={zones} onChange={(zone) => setOpen({ zone })} />
      </PageSection>
      {open && "category" in open && <CategoryDialog category={open.category} zones={zones} onClose={close} />}
      {open && "zone" in open && <ZoneDialog zone={open.zone} onClose={close} />}
    </>
  );
}
