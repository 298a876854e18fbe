import { DescriptionList, PageSection } from "@patternfly/react-core";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Fact } from "../components/Fact";
import { PageHead } from "../components/PageHead";
import { QuotaSummary } from "./QuotaFact";
import type { Holders } from "./rows";

interface QuotaHeadProps extends ComponentProps<typeof QuotaSummary> {
  of: Holders;
  title: string;
  /** Of the table in which it is a row. */
  table: string;
  demand: number;
  /** The holder itself. */
  children: ReactNode;
}

/** Whose places they are, how many, how the number came about and who holds them. */
export function QuotaHead({ of, title, table, demand, children, ...summary }: QuotaHeadProps) {
  const { t, i18n } = useTranslation("quotas");
  return (
    <>
      <PageHead title={title} trail={[{ text: t("title", { number: summary.edition }), to: table }]} />
      <PageSection hasBodyWrapper={false}>
        <DescriptionList
          isCompact
          columnModifier={{ default: "1Col", sm: "2Col", xl: "3Col" }}
          aria-label={t("object.facts")}
        >
          <Fact term={t("fact")}>
            <QuotaSummary {...summary} />
          </Fact>
          <Fact term={t(`${of}.demand`)}>{demand.toLocaleString(i18n.language)}</Fact>
          {children}
        </DescriptionList>
      </PageSection>
    </>
  );
}
