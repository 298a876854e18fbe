import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Spinner } from "@patternfly/react-core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Calendar } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
import { EffectNotice } from "./Effect";
import { useImportEffect, useImportYear } from "./queries";

interface ImportYearProps {
  calendar: Calendar;
  onClose: () => void;
}

/** Choose a file, see what it changes, confirm. */
export function ImportYear({ calendar, onClose }: ImportYearProps) {
  const { t } = useTranslation(["calendar", "common"]);
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
  const confirm = () =>
    file &&
    run.mutate(
      { file, version },
      {
        onSuccess: ({ movedDeadlines }) => {
          toasts.succeeded(t("import.done", { year, count: movedDeadlines }));
          onClose();
        },
      },
    );
  const changes = effect.data;
  const idle = !changes || changes.added + changes.changed + changes.removed === 0;
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="import-title">
      <ModalHeader title={t("import.title", { year })} labelId="import-title" />
      <ModalBody>
        <ProblemAlert error={run.error ?? effect.error} />
        <p className="pf-v6-u-mb-md">{t("import.help", { year })}</p>
        <pre className="ciep-sample pf-v6-u-mb-md">{`date,kind,name\n${year}-01-01,HOLIDAY,元旦`}</pre>
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {t("import.choose")}
        </Button>{" "}
        {file?.name}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("import.choose")}
          accept=".csv,.txt,text/csv"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
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
      </ModalBody>
      <ModalFooter>
        <Button isLoading={run.isPending} isDisabled={run.isPending || idle} onClick={confirm}>
          {t("import.confirm", { year })}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
