import { Label, PageSection } from "@patternfly/react-core";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { MailTemplate } from "../api/schema";
import { OWN_NAMES } from "../app/i18n";
import { DataTable, type Column } from "../components/DataTable";
import { PageHead } from "../components/PageHead";
import { templatesQuery } from "./queries";

function addressOf({ kind, language }: MailTemplate): string {
  return `/mail-templates/${kind}/${language}`;
}

/** What mails say, by kind and language. */
export function TemplatesPage() {
  const { t } = useTranslation("templates");
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(templatesQuery);
  return (
    <>
      <PageHead title={t("title")}>
        <p className="pf-v6-u-mt-sm">{t("about")}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <DataTable
          label={t("title")}
          columns={useTemplateColumns()}
          rows={data.items}
          keyOf={addressOf}
          onOpen={(template) => void navigate(addressOf(template))}
        />
      </PageSection>
    </>
  );
}

function useTemplateColumns(): Column<MailTemplate>[] {
  const { t } = useTranslation("templates");
  return [
    {
      name: "kind",
      label: t("column.kind"),
      cell: (template) => <Link to={addressOf(template)}>{t(`kind.${template.kind}`)}</Link>,
    },
    { name: "language", label: t("column.language"), cell: ({ language }) => OWN_NAMES[language] },
    {
      name: "subject",
      label: t("column.subject"),
      cell: ({ subject, language }) => <span lang={language}>{subject}</span>,
    },
    {
      name: "state",
      label: t("column.state"),
      cell: ({ changed }) =>
        changed ? (
          <Label isCompact color="blue" icon={<PencilAltIcon />}>
            {t("state.changed")}
          </Label>
        ) : (
          t("state.builtIn")
        ),
    },
  ];
}
