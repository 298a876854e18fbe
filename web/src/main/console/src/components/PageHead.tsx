import { Breadcrumb, BreadcrumbItem, Flex, FlexItem, PageSection, Title } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useTitle } from "../app/title";

interface PageHeadProps {
  title: string;
  /** What stands beside the title: a state, a count. */
  beside?: ReactNode;
  /** What is small enough to stay there also where the title takes two lines. */
  isBesideSmall?: boolean;
  actions?: ReactNode;
  trail?: { text: string; to: string }[];
  children?: ReactNode;
}

/** Where I am, what this is, and the next action. */
export function PageHead({ title, beside, isBesideSmall = false, actions, trail = [], children }: PageHeadProps) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <PageSection hasBodyWrapper={false}>
      {trail.length > 0 && (
        <Breadcrumb aria-label={t("breadcrumb")} className="pf-v6-u-mb-sm">
          {trail.map(({ text, to }) => (
            <BreadcrumbItem
              key={to}
              render={({ className }) => (
                <Link to={to} className={className}>
                  {text}
                </Link>
              )}
            />
          ))}
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
      )}
      <Flex
        justifyContent={{ default: "justifyContentSpaceBetween" }}
        alignItems={{ default: "alignItemsCenter" }}
        gap={{ default: "gapMd" }}
      >
        <Flex
          alignItems={{ default: "alignItemsCenter" }}
          gap={{ default: "gapMd" }}
          flexWrap={{ default: isBesideSmall ? "nowrap" : "wrap" }}
        >
          <FlexItem>
            <Title headingLevel="h1">{title}</Title>
          </FlexItem>
          {beside && <FlexItem>{beside}</FlexItem>}
        </Flex>
        {actions && (
          <Flex gap={{ default: "gapSm" }} alignItems={{ default: "alignItemsCenter" }}>
            {actions}
          </Flex>
        )}
      </Flex>
      {children}
    </PageSection>
  );
}
