import { Button, PageSection, Spinner } from "@patternfly/react-core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { download } from "../api/client";
import { ProblemError } from "../api/problem";
import { useToasts } from "../app/toasts";
import { FileInput } from "../components/FileInput";
import { ProblemAlert } from "../components/ProblemAlert";
import { useDestination } from "./destination";
import { ImportHead } from "./ImportHead";
import { useStartImport } from "./queries";

const LARGEST = 10 * 1024 * 1024;

/** The first step: the file. */
export function NewImportPage() {
  return (
    <>
      <ImportHead step="file" />
      <PageSection hasBodyWrapper={false}>
        <FileChoice />
      </PageSection>
    </>
  );
}

function FileChoice() {
  const { t } = useTranslation("imports");
  const { addressOf } = useDestination();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useStartImport();
  const [refused, setRefused] = useState<unknown>();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (!file) {
      return;
    }
    if (file.size > LARGEST) {
      setRefused(new ProblemError({ status: 413, code: "too-large" }));
      return;
    }
    setRefused(undefined);
    mutate(file, { onSuccess: ({ id }) => void navigate(addressOf(id)) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <ProblemAlert error={refused ?? error} />
      <p className="pf-v6-u-mb-md">
        {t("file.help")} <TemplateButton />
      </p>
      <div
        className={over ? "ciep-drop ciep-over" : "ciep-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {isPending ? (
          <p role="status">
            <Spinner size="md" aria-hidden /> {t("file.reading")}
          </p>
        ) : (
          <>
            <p className="pf-v6-u-mb-md">{t("file.drop")}</p>
            <Button onClick={() => input.current?.click()}>{t("file.choose")}</Button>
          </>
        )}
        <FileInput
          ref={input}
          label={t("file.input")}
          accept=".xlsx,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
          onChoose={take}
        />
      </div>
      <p className="ciep-subtle pf-v6-u-mt-md">{t("file.limits")}</p>
    </>
  );
}

function TemplateButton() {
  const { t } = useTranslation("imports");
  const { template } = useDestination();
  const toasts = useToasts();
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(template, "template.xlsx"),
    onError: toasts.failed,
  });
  return (
    <Button variant="link" isInline isLoading={isPending} onClick={() => mutate()}>
      {t("file.template")}
    </Button>
  );
}
