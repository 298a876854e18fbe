import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import type { Import } from "../api/schema";
import { CheckStep } from "./CheckStep";
import { ColumnsStep } from "./ColumnsStep";
import { useDestination } from "./destination";
import { ImportHead, type Step } from "./ImportHead";
import { importOf } from "./queries";
import { ResultStep } from "./ResultStep";
import { RunStep } from "./RunStep";

/** Everything after the file: the server keeps the state, so that a reload goes on where it was. */
export function ImportPage() {
  const { i18n } = useTranslation();
  const { import: id = "" } = useParams();
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(importOf(useDestination(), id, i18n.language));
  const step = stepOf(data, search.get("step"));
  return (
    <>
      <ImportHead step={step} failed={data.status === "FAILED"} />
      <PageSection hasBodyWrapper={false}>
        {step === "columns" && <ColumnsStep one={data} />}
        {step === "check" && <CheckStep one={data} />}
        {step === "run" && <RunStep one={data} />}
        {step === "result" && <ResultStep one={data} />}
      </PageSection>
    </>
  );
}

function stepOf({ status }: Import, wanted: string | null): Step {
  switch (status) {
    case "CHECKED":
      return wanted === "check" ? "check" : "columns";
    case "RUNNING":
      return "run";
    default:
      return "result";
  }
}
