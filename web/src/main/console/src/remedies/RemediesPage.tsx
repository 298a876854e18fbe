import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { RemedyTemplate } from "../api/schema";
import { OWN_NAMES } from "../app/i18n";
import { DataTable, type Column } from "../components/DataTable";
import { PageHead } from "../components/PageHead";
import { remediesQuery } from "./queries";

function addressOf({ occasion, language }: RemedyTemplate): string {
  return `/remedy-templates/${occasion}/${language}`;
}

/** What is said of legal remedies, by occasion and language. */
export function RemediesPage() {
  const { t } = useTranslation("remedies");
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(remediesQuery);
  return (
    <>
      <PageHead title={t("title")}>
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <DataTable
          label={t("title")}
          columns={useRemedyColumns()}
          rows={data.items}
          keyOf={addressOf}
          onOpen={(remedy) => void navigate(addressOf(remedy))}
        />
      </PageSection>
    </>
  );
}

function useRemedyColumns(): Column<RemedyTemplate>[] {
  const { t } = useTranslation("remedies");
  return [
    {
      name: "occasion",
      label: t("column.occasion"),
      cell: (remedy) => <Link to={addressOf(remedy)}>{t(`occasion.${remedy.occasion}`)}</Link>,
    },
    { name: "language", label: t("column.language"), cell: ({ language }) => OWN_NAMES[language] },
    { name: "days", label: t("column.days"), numeric: true, cell: ({ objectionDays }) => objectionDays },
    {
      name: "text",
      label: t("column.text"),
      width: 40,
      cell: ({ text, language }) => <span lang={language}>{text}</span>,
    },
  ];
}
