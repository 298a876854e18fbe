import { Label } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Organisation } from "../api/schema";
import type { Field } from "./application";
import { ContentFacts, useFieldValue } from "./ContentFacts";
import { useDoubtText } from "./fields";
import { Notice } from "../components/Notice";

interface OrganisationContentProps {
  organisation: Organisation;
  actions?: ((field: Field) => ReactNode) | undefined;
}

/** What was submitted last, what of it is new, and what is in doubt. */
export function OrganisationContent({ organisation, actions }: OrganisationContentProps) {
  const { t } = useTranslation("partners");
  const doubtText = useDoubtText();
  const valueOf = useFieldValue();
  const { changes, findings, sameCode } = organisation;
  const beside = (field: Field) => (
    <>
      {changes?.fields.includes(field) && (
        <div>
          <Label isCompact color="blue">
            {t("changed")}
          </Label>{" "}
          <span className="ciep-subtle">{t("before", { value: valueOf(changes.before, field) })}</span>
        </div>
      )}
      {findings
        .filter(({ pointer }) => pointer === `/${field}`)
        .map((finding) => (
          <Notice key={finding.code} isInline isPlain variant="warning" component="p" title={doubtText(finding)} />
        ))}
      {actions?.(field)}
    </>
  );
  return (
    <div className="pf-v6-u-mt-md">
      {sameCode.length > 0 && (
        <Notice isInline variant="warning" component="h3" title={t("sameCode")} className="pf-v6-u-mb-md">
          {sameCode.map((reference) => (
            <div key={reference}>
              <Link to={`/partners/${reference}`}>{reference}</Link>
            </div>
          ))}
        </Notice>
      )}
      {findings.some(({ code }) => code === "licence-wanted") && (
        <Notice isInline variant="warning" component="h3" title={t("licenceWanted")} className="pf-v6-u-mb-md" />
      )}
      <ContentFacts content={organisation.content} email={organisation.email} beside={beside} />
    </div>
  );
}
