import { Button, Spinner } from "@patternfly/react-core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Calendar } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { FileInput } from "../components/FileInput";
import { EffectNotice } from "./Effect";
import { useImportEffect, useImportYear } from "./queries";

interface ImportYearProps {
  calendar: Calendar;
  onClose: () => void;
}

/** Choose a file, see what it changes, confirm. */
export function ImportYear({ calendar, onClose }: ImportYearProps) {
  const { t } = useTranslation("calendar");
  const { year, version } = calendar;
  const toasts = useToasts();
  const effect = useImportEffect(year);
  const run = useImportYear(year);
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: File | undefined) => {
    if (chosen) {
      setFile(chosen);
      run.reset();
      effect.mutate(chosen);
    }
  };
  const confirm = () => {
    if (file) {
      run.mutate(
        { file, version },
        {
          onSuccess: ({ movedDeadlines }) => {
            toasts.succeeded(t("import.done", { year, count: movedDeadlines }));
            onClose();
          },
        },
      );
    }
  };
  const changes = effect.data;
  const idle = !changes || changes.added + changes.changed + changes.removed === 0;
  return (
    <Dialog
      name="import"
      title={t("import.title", { year })}
      error={run.error ?? effect.error}
      confirm={t("import.confirm", { year })}
      isPending={run.isPending}
      isDisabled={idle}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className="pf-v6-u-mb-md">{t("import.help", { year })}</p>
      <pre className="ciep-sample pf-v6-u-mb-md">{`date,kind,name\n${year}-01-01,HOLIDAY,元旦`}</pre>
      <Button variant="secondary" onClick={() => input.current?.click()}>
        {t("import.choose")}
      </Button>{" "}
      {file?.name}
      <FileInput ref={input} label={t("import.choose")} accept=".csv,.txt,text/csv" onChoose={take} />
      {effect.isPending && (
        <p role="status" className="pf-v6-u-mt-md">
          <Spinner size="md" aria-hidden /> {t("effect.asking")}
        </p>
      )}
      {changes && (
        <>
          <ul className="pf-v6-c-list pf-v6-u-mt-md" aria-label={t("import.changes")}>
            <li>{t("import.added", { count: changes.added })}</li>
            <li>{t("import.changed", { count: changes.changed })}</li>
            <li>{t("import.removed", { count: changes.removed })}</li>
          </ul>
          <EffectNotice effect={changes} />
        </>
      )}
    </Dialog>
  );
}
