import { Label } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Quota } from "../api/schema";
import { useUnitName } from "../app/editions";
import { Fact } from "../components/Fact";
import { Time } from "../components/Time";
import { leftOf, usedOf } from "./numbers";
import { quotaOf } from "./queries";
import { QuotaUse } from "./QuotaUse";

interface QuotaFactProps {
  edition: number;
  unit: string;
}

/** How many places a unit has, how that came about and who holds them: a fact among others. */
export function QuotaFact(props: QuotaFactProps) {
  return (
    <Suspense>
      <KnownQuota {...props} />
    </Suspense>
  );
}

function KnownQuota(place: QuotaFactProps) {
  const { t } = useTranslation("quotas");
  const { data: quota } = useSuspenseQuery(quotaOf(place));
  return (
    quota && (
      <Fact term={t("fact")}>
        <QuotaSummary quota={quota} />
      </Fact>
    )
  );
}

export function QuotaSummary({ quota }: { quota: Quota }) {
  const { t } = useTranslation("quotas");
  const unitName = useUnitName();
  const left = leftOf(quota);
  return (
    <div className="ciep-quota">
      <QuotaUse quota={quota} label={t("use.label", { unit: unitName(quota.unit) })} />
      {left !== undefined && (
        <Label isCompact className="ciep-whole" color={left > 0 ? "green" : "orange"}>
          {t("left", { count: left })}
        </Label>
      )}
      <HowItCameAbout quota={quota} />
      <Holdings quota={quota} />
    </div>
  );
}

/** The sum, and who set it when. */
function HowItCameAbout({ quota: { explanation, setBy, setAt } }: { quota: Quota }) {
  const { t } = useTranslation("quotas");
  return (
    <div className="ciep-subtle">
      {explanation ? t(`explanation.${explanation.basis}`, { ...explanation }) : t("explanation.none")}
      {setBy && setAt && (
        <div>
          {t("setBy", { name: setBy })} · <Time at={setAt} />
        </div>
      )}
    </div>
  );
}

function Holdings({ quota }: { quota: Quota }) {
  const { t } = useTranslation("quotas");
  if (usedOf(quota) === 0) {
    return <div className="ciep-subtle">{t("holding.none")}</div>;
  }
  return (
    <ul className="ciep-plain" aria-label={t("holding.label")}>
      {quota.holdings.map(({ subject, revision, reserved, booked }) => (
        <li key={subject}>
          {reserved > 0 && <div>{t("holding.reserved", { subject, revision, count: reserved })}</div>}
          {booked > 0 && <div>{t("holding.booked", { subject, revision, count: booked })}</div>}
        </li>
      ))}
    </ul>
  );
}
