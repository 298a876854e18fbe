import { Badge } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHead } from "./PageHead";

interface ListHeadProps {
  title: string;
  total: number;
  /** Says what the number counts. */
  count: string;
  actions?: ReactNode;
  children?: ReactNode;
}

/** The head of a list: what it holds, and how many of them. */
export function ListHead({ title, total, count, actions, children }: ListHeadProps) {
  const { i18n } = useTranslation();
  return (
    <PageHead
      title={title}
      beside={
        <Badge isRead screenReaderText={count}>
          {total.toLocaleString(i18n.language)}
        </Badge>
      }
      isBesideSmall
      actions={actions}
    >
      {children}
    </PageHead>
  );
}
