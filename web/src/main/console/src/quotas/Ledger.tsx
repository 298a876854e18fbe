import { EmptyState, EmptyStateBody, PageSection, Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { QuotaEntry, QuotaEntryPage } from "../api/schema";
import { Pager } from "../components/Pager";
import { Time } from "../components/Time";
import type { Holders } from "./rows";

interface LedgerProps {
  of: Holders;
  page: QuotaEntryPage;
}

/** All that ever happened to a quota, the newest first, as sentences. */
export function Ledger(props: LedgerProps) {
  const { t } = useTranslation("quotas");
  return (
    <PageSection hasBodyWrapper={false}>
      <Title headingLevel="h2" size="lg" className="pf-v6-u-mb-md">
        {t("ledger.title")}
      </Title>
      <Entries {...props} />
    </PageSection>
  );
}

function Entries({ of, page }: LedgerProps) {
  const { t } = useTranslation("quotas");
  if (page.items.length === 0) {
    return (
      <EmptyState titleText={t("ledger.empty")} headingLevel="h3" variant="sm">
        <EmptyStateBody>{t("ledger.emptyBody")}</EmptyStateBody>
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="ciep-timeline" aria-label={t("ledger.label")}>
        {page.items.map((entry) => (
          <li key={entry.id}>
            <Sentence of={of} entry={entry} />
            <div className="ciep-subtle">
              <Time at={entry.at} />
            </div>
          </li>
        ))}
      </ol>
      <Pager next={page.next} />
    </>
  );
}

interface SentenceProps {
  of: Holders;
  entry: QuotaEntry;
}

/** What an entry did, with its numbers. */
function Sentence({ of, entry }: SentenceProps) {
  const { t } = useTranslation("quotas");
  const { kind, by, places } = entry;
  if (kind === "SET") {
    return places === undefined ? t("entry.UNSET", { by }) : t("entry.SET", { by, count: places });
  }
  if (kind === "COMPUTED") {
    return t("entry.COMPUTED", { by, count: places ?? 0 });
  }
  return of === "units" ? <OfDelegation kind={kind} entry={entry} /> : <OfPerson kind={kind} entry={entry} />;
}

interface MovedProps {
  kind: Exclude<QuotaEntry["kind"], "SET" | "COMPUTED">;
  entry: QuotaEntry;
}

/** A person takes one place, or none more where an application comes again. */
function OfPerson({ kind, entry: { by, subject = "", revision = 0, reserved } }: MovedProps) {
  const { t } = useTranslation("quotas");
  const said = kind === "RESERVED" && reserved === 0 ? "KEPT" : kind;
  return t(`personEntry.${said}`, { by, subject, revision });
}

function OfDelegation({ kind, entry: { by, subject = "", revision = 0, reserved, booked } }: MovedProps) {
  const { t } = useTranslation("quotas");
  const about = { by, subject, revision };
  const freed = -reserved - booked;
  switch (kind) {
    case "RESERVED":
      return t(reserved < 0 ? "entry.FEWER" : "entry.RESERVED", { ...about, count: Math.abs(reserved) });
    case "BOOKED":
      return freed > 0
        ? t("entry.BOOKED_STRUCK", { ...about, booked, struck: freed })
        : t("entry.BOOKED", { ...about, count: booked });
    case "REOPENED":
      return t("entry.REOPENED", { ...about, count: reserved });
    default:
      return t(`entry.${kind}`, { ...about, count: freed });
  }
}
