import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { Quota } from "../api/schema";
import { useCurrentEdition, useUnitName } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useSession } from "../app/session";
import { Fact } from "../components/Fact";
import { Ledger } from "./Ledger";
import { entriesOf, quotaOf } from "./queries";
import { QuotaHead } from "./QuotaHead";

/** One unit's places: how many, who holds them, and all that ever happened to them. */
export function QuotaPage() {
  const { edition = "", unit = "" } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? (
    <KnownQuota edition={current.number} unit={unit} />
  ) : (
    <NotFoundPage />
  );
}

function KnownQuota(place: { edition: number; unit: string }) {
  const { data: quota } = useSuspenseQuery(quotaOf(place));
  return quota ? <QuotaObject quota={quota} /> : <NotFoundPage />;
}

function QuotaObject({ quota }: { quota: Quota }) {
  const { t } = useTranslation("quotas");
  const { may } = useSession();
  const [search] = useSearchParams();
  const unitName = useUnitName();
  const { edition, unit, demand, holdings } = quota;
  const { data: entries } = useSuspenseQuery(entriesOf({ edition, unit }, search.get("after") ?? undefined));
  const name = unitName(unit);
  return (
    <>
      <QuotaHead
        of="units"
        title={t("object.title", { unit: name, number: edition })}
        table={`/editions/${edition}/quotas`}
        name={name}
        edition={edition}
        quota={quota}
        holdings={holdings}
        demand={demand}
      >
        {may("delegations.read") && (
          <Fact term={t("object.delegation")}>
            <Link to={`/editions/${edition}/delegations/${unit}`}>{name}</Link>
          </Fact>
        )}
      </QuotaHead>
      <Ledger of="units" page={entries} />
    </>
  );
}
