import { ActionList, ActionListGroup, ActionListItem, Button, Card, CardBody, Gallery } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { download } from "../api/client";
import type { Import } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { useCodeText } from "../components/problemText";
import { useDestination } from "./destination";
import { DiscardButton } from "./DiscardButton";
import { FindingsTable } from "./FindingsTable";
import { NamesTable } from "./NamesTable";
import { useExecuteImport } from "./queries";
import { Notice } from "../components/Notice";

/** The dry run: how many rows are good, what is wrong with the others, and which names have to be confirmed. */
export function CheckStep({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const { texts } = useDestination();
  const codeText = useCodeText();
  const [, setSearch] = useSearchParams();
  const { mutate, isPending, error } = useExecuteImport(one.id);
  const importable = one.counts.good + one.counts.warned;
  return (
    <>
      <ProblemAlert error={error} />
      <p className="pf-v6-u-mb-md">{t("check.help", { file: one.fileName })}</p>
      <Counts one={one} />
      <FindingsTable findings={one.findings} />
      {one.proposedNames.length > 0 && <NamesTable key={one.version} one={one} />}
      {one.blocked && (
        <Notice isInline variant="info" component="h2" title={codeText(one.blocked)} className="pf-v6-u-mt-md" />
      )}
      <ActionList className="pf-v6-u-mt-md">
        <ActionListGroup>
          <ActionListItem>
            <Button
              isLoading={isPending}
              isDisabled={isPending || importable === 0 || one.blocked !== undefined}
              onClick={() => mutate(one.version)}
            >
              {texts.execute(importable)}
            </Button>
          </ActionListItem>
          {one.counts.refused > 0 && (
            <ActionListItem>
              <ErrorWorkbookButton one={one} />
            </ActionListItem>
          )}
          <ActionListItem>
            <Button variant="link" onClick={() => setSearch({})}>
              {t("check.back")}
            </Button>
          </ActionListItem>
          <ActionListItem>
            <DiscardButton one={one} />
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
    </>
  );
}

function Counts({ one }: { one: Import }) {
  const { t, i18n } = useTranslation("imports");
  return (
    <Gallery hasGutter minWidths={{ default: "9rem" }} className="pf-v6-u-mb-lg">
      {(["good", "warned", "refused", "skipped"] as const).map((name) => (
        <Card key={name} isCompact>
          <CardBody>
            <div className="ciep-figure">{one.counts[name].toLocaleString(i18n.language)}</div>
            {t(`count.${name}`)}
          </CardBody>
        </Card>
      ))}
    </Gallery>
  );
}

export function ErrorWorkbookButton({ one }: { one: Import }) {
  const { t } = useTranslation("imports");
  const { workbookOf } = useDestination();
  const toasts = useToasts();
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(workbookOf(one.id), "errors.xlsx"),
    onError: toasts.failed,
  });
  return (
    <Button variant="secondary" isLoading={isPending} isDisabled={isPending} onClick={() => mutate()}>
      {t("check.errorWorkbook")}
    </Button>
  );
}
