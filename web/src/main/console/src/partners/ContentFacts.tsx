import { DescriptionList } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationContent } from "../api/schema";
import { Fact } from "../components/Fact";
import { FIELDS, type Field } from "./application";
import { useFieldName } from "./fields";

interface ContentFactsProps {
  content: ApplicationContent;
  email: string;
  /** What else is said at a field: what it was before, a doubt, a way to remark on it. */
  beside?: (field: Field) => ReactNode;
}

/** What an application says, field by field. */
export function ContentFacts({ content, email, beside }: ContentFactsProps) {
  const { t } = useTranslation("partners");
  const fieldName = useFieldName();
  const valueOf = useFieldValue();
  return (
    <DescriptionList columnModifier={{ default: "1Col", md: "2Col" }} isCompact aria-label={t("content")}>
      {FIELDS.map((field) => (
        <Fact key={field} term={fieldName(field)}>
          <span className="ciep-anywhere">{valueOf(content, field)}</span> {beside?.(field)}
        </Fact>
      ))}
      <Fact term={t("field.email")}>
        <span className="ciep-anywhere">{email}</span>
      </Fact>
    </DescriptionList>
  );
}

/** A field's value in the reader's words. */
export function useFieldValue(): (content: ApplicationContent, field: Field) => string {
  const { t, i18n } = useTranslation("partners");
  return (content, field) => {
    const value = content[field];
    if (value === undefined) {
      return "–";
    }
    if (field === "kind") {
      return content.kind ? t(`kind.${content.kind}`) : "–";
    }
    if (field === "area") {
      return t("squareMetres", { area: Number(value).toLocaleString(i18n.language) });
    }
    return typeof value === "number" ? value.toLocaleString(i18n.language) : value;
  };
}
