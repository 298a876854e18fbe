import { Label } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { QuotaHolding, QuotaNumbers } from "../api/schema";
import { useUnitName } from "../app/editions";
import { Fact } from "../components/Fact";
import { Time } from "../components/Time";
import { leftOf, usedOf } from "./numbers";
import { quotaOf } from "./queries";
import { QuotaUse } from "./QuotaUse";
import { useExplanation } from "./rows";
import { subjectAddress } from "./subjects";

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
  const unitName = useUnitName();
  const { data: quota } = useSuspenseQuery(quotaOf(place));
  return (
    quota && (
      <Fact term={t("fact")}>
        <QuotaSummary name={unitName(quota.unit)} edition={quota.edition} quota={quota} holdings={quota.holdings} />
      </Fact>
    )
  );
}

type Summed = Pick<QuotaNumbers, "places" | "reserved" | "booked" | "explanation" | "setBy" | "setAt">;

interface QuotaSummaryProps {
  /** Whose places they are. */
  name: string;
  edition: number;
  quota: Summed;
  holdings: QuotaHolding[];
}

export function QuotaSummary({ name, edition, quota, holdings }: QuotaSummaryProps) {
  const { t } = useTranslation("quotas");
  const left = leftOf(quota);
  return (
    <div className="ciep-quota">
      <QuotaUse quota={quota} label={t("use.label", { unit: name })} />
      {left !== undefined && (
        <Label isCompact className="ciep-whole" color={left > 0 ? "green" : "orange"}>
          {t("left", { count: left })}
        </Label>
      )}
      <HowItCameAbout quota={quota} />
      <Holdings edition={edition} used={usedOf(quota)} holdings={holdings} />
    </div>
  );
}

/** The sum, and who set it when. */
function HowItCameAbout({ quota: { explanation, setBy, setAt } }: { quota: Summed }) {
  const { t } = useTranslation("quotas");
  const explanationOf = useExplanation();
  return (
    <div className="ciep-subtle">
      {explanation ? explanationOf(explanation) : t("explanation.none")}
      {setBy && setAt && (
        <div>
          {t("setBy", { name: setBy })} · <Time at={setAt} />
        </div>
      )}
    </div>
  );
}

interface HoldingsProps {
  edition: number;
  used: number;
  holdings: QuotaHolding[];
}

function Holdings({ edition, used, holdings }: HoldingsProps) {
  const { t } = useTranslation("quotas");
  if (used === 0) {
    return <div className="ciep-subtle">{t("holding.none")}</div>;
  }
  const unnamed = used - holdings.reduce((sum, { reserved, booked }) => sum + reserved + booked, 0);
  return (
    <ul className="ciep-plain" aria-label={t("holding.label")}>
      {holdings.map((holding) => (
        <li key={holding.subject} className="pf-v6-u-py-xs">
          <Held edition={edition} holding={holding} />
        </li>
      ))}
      {unnamed > 0 && <li>{t("holding.more", { count: unnamed })}</li>}
    </ul>
  );
}

/** What one subject holds; a person's accreditation has a page that says more. */
function Held({ edition, holding }: { edition: number; holding: QuotaHolding }) {
  const { t } = useTranslation("quotas");
  const { subject, revision, reserved, booked } = holding;
  const address = subjectAddress(edition, subject);
  const said = (
    <>
      {reserved > 0 && <div>{t("holding.reserved", { subject, revision, count: reserved })}</div>}
      {booked > 0 && <div>{t("holding.booked", { subject, revision, count: booked })}</div>}
    </>
  );
  return address ? <Link to={address}>{said}</Link> : said;
}
