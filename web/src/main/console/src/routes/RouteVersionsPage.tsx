import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { CaseKind } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { DataTable } from "../components/DataTable";
import { PageHead } from "../components/PageHead";
import { KINDS, versionsOf } from "./queries";
import { addressOf, useRouteColumns } from "./routeColumns";

/** All versions of a kind's route. */
export function RouteVersionsPage() {
  const params = useParams();
  const kind = KINDS.find((candidate) => candidate === params.kind);
  return kind ? <Versions kind={kind} /> : <NotFoundPage />;
}

function Versions({ kind }: { kind: CaseKind }) {
  const { t } = useTranslation("routes");
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(versionsOf(kind));
  return (
    <>
      <PageHead title={t(`kind.${kind}`)} trail={[{ text: t("title"), to: "/routes" }]} />
      <PageSection hasBodyWrapper={false}>
        <DataTable
          label={t(`kind.${kind}`)}
          columns={useRouteColumns()}
          rows={data}
          keyOf={addressOf}
          onOpen={(route) => void navigate(addressOf(route))}
        />
      </PageSection>
    </>
  );
}
