import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { DataTable } from "../components/DataTable";
import { useFilters } from "../components/keyset";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { PageHead } from "../components/PageHead";
import { AuditDetails, useAuditColumns } from "./auditColumns";
import { AuditToolbar } from "./AuditToolbar";
import { FILTERS, auditRecordsOf, filterFrom } from "./queries";

/** The trail of everything that happened: by object, action, person and time. */
export function AuditPage() {
  const { t } = useTranslation("audit");
  const { search } = useFilters();
  const filter = filterFrom(search);
  const { data } = useSuspenseQuery(auditRecordsOf(filter));
  const columns = useAuditColumns();
  const chosen = useChosen("audit", columns);
  return (
    <>
      <PageHead title={t("title")} actions={<ColumnsMenu list="audit" columns={columns} />} />
      <PageSection hasBodyWrapper={false}>
        <AuditToolbar filter={filter} />
        {data.items.length === 0 ? (
          <NothingMatches title={t("empty.title")} advice={t("empty.body")} filters={FILTERS} />
        ) : (
          <DataTable
            label={t("title")}
            breakPoint="grid-lg"
            columns={chosen}
            rows={data.items}
            keyOf={({ id }) => id}
            details={(record) => <AuditDetails record={record} />}
          />
        )}
        <Pager next={data.next} />
      </PageSection>
    </>
  );
}
