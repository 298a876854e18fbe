import { Button, PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { Route } from "../api/schema";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { RouteProgress } from "../components/RouteProgress";
import { pictureOf } from "./design";
import { Findings } from "./Findings";
import { KINDS, routeOf, useDraftRoute, type Place } from "./queries";
import { RouteForm } from "./RouteForm";
import { RouteStateLabel } from "./RouteStateLabel";
import { StageTable } from "./StageTable";

/** One version of a route: drawn and told, and as long as it is not published, changed, checked and published. */
export function RouteVersionPage() {
  const params = useParams();
  const caseKind = KINDS.find((candidate) => candidate === params.kind);
  const routeVersion = Number(params.number);
  return caseKind && Number.isInteger(routeVersion) && routeVersion > 0 ? (
    <KnownVersion place={{ caseKind, routeVersion }} />
  ) : (
    <NotFoundPage />
  );
}

function KnownVersion({ place }: { place: Place }) {
  const { t } = useTranslation("routes");
  const { may } = useSession();
  const { data: route } = useSuspenseQuery(routeOf(place));
  const designing = may("routes.edit") && route.summary.state !== "PUBLISHED";
  return (
    <>
      <PageHead
        title={t("one", { kind: t(`kind.${place.caseKind}`), number: place.routeVersion })}
        beside={<RouteStateLabel route={route.summary} />}
        trail={[
          { text: t("title"), to: "/routes" },
          { text: t(`kind.${place.caseKind}`), to: `/routes/${place.caseKind}` },
        ]}
      >
        <p className="pf-v6-u-mt-sm">{t("runningHere", { count: route.summary.runningCases })}</p>
      </PageHead>
      <PageSection hasBodyWrapper={false}>
        <RouteProgress route={pictureOf(route.stages)} />
      </PageSection>
      <PageSection hasBodyWrapper={false}>
        <Findings route={route} />
        {designing ? (
          <RouteForm key={`${place.caseKind}-${place.routeVersion}`} route={route} place={place} />
        ) : (
          <Settled route={route} place={place} />
        )}
      </PageSection>
    </>
  );
}

/** What cannot be changed here; administrators begin the next version with it. */
function Settled({ route, place }: { route: Route; place: Place }) {
  const { t } = useTranslation("routes");
  const { may } = useSession();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useDraftRoute(place.caseKind);
  return (
    <>
      <StageTable stages={route.stages} />
      <ProblemAlert error={error} />
      {may("routes.edit") && (
        <div className="pf-v6-u-mt-md">
          <Button
            isLoading={isPending}
            isDisabled={isPending}
            onClick={() =>
              mutate(place.routeVersion, {
                onSuccess: ({ summary }) => void navigate(`/routes/${summary.kind}/versions/${summary.number}`),
              })
            }
          >
            {t("draft")}
          </Button>
        </div>
      )}
    </>
  );
}
