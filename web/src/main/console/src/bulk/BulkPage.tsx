import { Button, DescriptionList, PageSection, Progress, ToggleGroup, ToggleGroupItem } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { BulkDecision, BulkItem, BulkResult } from "../api/schema";
import { useTexts, useUnitName } from "../app/editions";
import { useSession } from "../app/session";
import { DataTable, type Column } from "../components/DataTable";
import { Fact } from "../components/Fact";
import { useFilters } from "../components/keyset";
import { Pager } from "../components/Pager";
import { PageHead } from "../components/PageHead";
import { ProblemAlert } from "../components/ProblemAlert";
import { useCodeText } from "../components/problemText";
import { RouterLink } from "../components/RouterLink";
import { Time } from "../components/Time";
import { bulkItemsOf, bulkOf, useRunBulk } from "./queries";
import { ResultLabel, useResultName } from "./ResultLabel";
import { Notice } from "../components/Notice";

const RESULTS: BulkResult[] = ["READY", "REFUSED", "DECIDED", "SKIPPED"];

/** One decision on many cases: the preview, the confirmation, its progress, and a result for each. */
export function BulkPage() {
  const { t } = useTranslation(["bulk", "approvals", "common"]);
  const { bulk = "" } = useParams();
  const { data } = useSuspenseQuery(bulkOf(bulk));
  const run = useRunBulk(bulk);
  const total = data.ready + data.refused + data.decided + data.skipped;
  return (
    <>
      <PageHead
        title={t(`title.${data.outcome}`, { count: total })}
        trail={[{ to: "/inbox", text: t("approvals:inbox.title") }]}
      />
      <PageSection hasBodyWrapper={false}>
        <ProblemAlert error={run.error} />
        {data.ready > 0 && !run.isPending && <Ready data={data} onRun={() => run.mutate()} />}
        {data.ready === 0 && <Finished data={data} />}
        <Done data={data} isRunning={run.isPending} />
        <Facts data={data} />
        <Items bulk={bulk} data={data} />
      </PageSection>
    </>
  );
}

/** What would happen, or what is left after an interruption, with the button that does it. */
function Ready({
  data: { outcome, ready, refused, decided, skipped, follows },
  onRun,
}: {
  data: BulkDecision;
  onRun: () => void;
}) {
  const { t } = useTranslation(["bulk", "common"]);
  const begun = decided + skipped > 0;
  return (
    <Notice
      isInline
      component="h2"
      variant={begun ? "warning" : "info"}
      title={begun ? t("interrupted", { count: ready }) : t(`preview.${outcome}`, { count: ready })}
      className="pf-v6-u-mb-md"
    >
      <Follows follows={follows} />
      {refused > 0 && <p>{t("preview.refused", { count: refused })}</p>}
      <p className="pf-v6-u-mb-md">{t("preview.final")}</p>
      <Button variant={outcome === "REJECT" ? "danger" : "primary"} onClick={onRun}>
        {begun ? t("continue", { count: ready }) : t(`confirm.${outcome}`, { count: ready })}
      </Button>
      {!begun && (
        <Button variant="link" component={RouterLink} href="/inbox">
          {t("common:cancel")}
        </Button>
      )}
    </Notice>
  );
}

/** At which stage the cases wait then, or that nothing follows. */
function Follows({ follows }: { follows: BulkDecision["follows"] }) {
  const { t } = useTranslation("bulk");
  const textOf = useTexts();
  return follows.map(({ result, stage, cases }) => {
    const name = stage ? textOf(stage) : "";
    return <p key={`${result} ${name}`}>{t(`follows.${result}`, { count: cases, stage: name })}</p>;
  });
}

function Done({ data: { ready, decided, skipped }, isRunning }: { data: BulkDecision; isRunning: boolean }) {
  const { t } = useTranslation("bulk");
  const done = decided + skipped;
  if (!isRunning && done === 0) {
    return null;
  }
  const text = t("progressOf", { done, total: done + ready });
  return (
    <Progress
      className="pf-v6-u-mb-md"
      title={t("progress")}
      value={done}
      max={done + ready}
      label={text}
      valueText={text}
    />
  );
}

function Finished({ data }: { data: BulkDecision }) {
  const { t } = useTranslation("bulk");
  const left = data.skipped + data.refused;
  return (
    <Notice
      isInline
      component="h2"
      variant={left > 0 ? "warning" : "success"}
      title={t(`done.${data.outcome}`, { count: data.decided })}
      className="pf-v6-u-mb-md"
    >
      {left > 0 && t("done.left", { count: left })}
    </Notice>
  );
}

function Facts({ data }: { data: BulkDecision }) {
  const { t } = useTranslation(["bulk", "common"]);
  const { actingFor } = useSession();
  const { reason, onBehalfOf, createdAt } = data;
  // Whose time as a deputy is over no longer knows more than the user name
  const represented = actingFor.find(({ username }) => username === onBehalfOf)?.displayName ?? onBehalfOf;
  return (
    <DescriptionList isHorizontal isCompact className="pf-v6-u-mb-md">
      <Fact term={t("preparedAt")}>
        <Time at={createdAt} />
      </Fact>
      {reason && <Fact term={t(`common:reason.${reason.code}`)}>{reason.text}</Fact>}
      {represented && <Fact term={t("onBehalfOf")}>{represented}</Fact>}
    </DescriptionList>
  );
}

const COUNTS: Record<BulkResult, keyof Pick<BulkDecision, "ready" | "refused" | "decided" | "skipped">> = {
  READY: "ready",
  REFUSED: "refused",
  DECIDED: "decided",
  SKIPPED: "skipped",
};

function Items({ bulk, data }: { bulk: string; data: BulkDecision }) {
  const { t, i18n } = useTranslation("bulk");
  const { search, set } = useFilters();
  const shown = RESULTS.find((result) => result === search.get("result"));
  const { data: items } = useSuspenseQuery(bulkItemsOf(bulk, shown ? [shown] : [], search.get("after") ?? undefined));
  const codeText = useCodeText();
  const unitName = useUnitName();
  const nameOf = useResultName(data.outcome);
  const columns: Column<BulkItem>[] = [
    { name: "position", label: t("column.position"), numeric: true, cell: ({ position }) => position },
    {
      name: "case",
      label: t("column.case"),
      wrapping: "never",
      cell: ({ reference, code }) =>
        code === "case-not-found" ? reference : <Link to={`/cases/${reference}`}>{reference}</Link>,
    },
    { name: "unit", label: t("column.unit"), cell: ({ unit }) => unitName(unit) || "–" },
    {
      name: "result",
      label: t("column.result"),
      cell: ({ result }) => <ResultLabel result={result} outcome={data.outcome} />,
    },
    { name: "why", label: t("column.why"), cell: ({ code }) => (code ? codeText(code) : "–") },
  ];
  return (
    <>
      <ToggleGroup aria-label={t("shown")} className="pf-v6-u-mb-md">
        <ToggleGroupItem
          buttonId="result-all"
          text={t("all")}
          isSelected={shown === undefined}
          onChange={() => set("result", undefined)}
        />
        {RESULTS.filter((result) => data[COUNTS[result]] > 0).map((result) => (
          <ToggleGroupItem
            key={result}
            buttonId={`result-${result}`}
            text={t("resultCount", {
              result: nameOf(result),
              count: data[COUNTS[result]].toLocaleString(i18n.language),
            })}
            isSelected={shown === result}
            onChange={() => set("result", result)}
          />
        ))}
      </ToggleGroup>
      <DataTable label={t("items")} columns={columns} rows={items.items} keyOf={({ position }) => position} />
      <Pager next={items.next} />
    </>
  );
}
