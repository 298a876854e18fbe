import { Button, Label } from "@patternfly/react-core";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { download } from "../api/client";
import type { Document } from "../api/schema";
import { useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { DocumentFacts } from "../documents/DocumentFacts";
import { fieldOf, organisationDocumentsOf, PURPOSES } from "./documents";

interface OrganisationDocumentsProps {
  reference: string;
  /** Which was submitted last. */
  revision: number;
  /** What can be said at a document, whether or not it is there. */
  actions?: ((field: string) => ReactNode) | undefined;
}

/** The documents that were submitted, and those that were not; what they show is for those who decide. */
export function OrganisationDocuments({ reference, revision, actions }: OrganisationDocumentsProps) {
  const { t } = useTranslation("documents");
  const { may } = useSession();
  const { data } = useSuspenseQuery(organisationDocumentsOf(reference));
  const open = may("partners.documents");
  return (
    <section className="pf-v6-u-mt-lg" aria-labelledby="documents">
      <h2 id="documents" className="pf-v6-c-title pf-m-lg">
        {t("label")}
      </h2>
      {PURPOSES.map((purpose) => {
        const document = data.items.find((submitted) => submitted.purpose === purpose);
        return (
          <div key={purpose} className="pf-v6-u-mt-md">
            <strong>{t(`purpose.${purpose}`)}</strong>{" "}
            {document && <NewLabel document={document} revision={revision} />} {actions?.(fieldOf(purpose))}
            {document ? <DocumentFacts document={document} /> : <p className="ciep-subtle">{t("notSubmitted")}</p>}
            {document && open && <SaveButton reference={reference} document={document} />}
          </div>
        );
      })}
      {!open && data.items.length > 0 && <p className="ciep-subtle pf-v6-u-mt-sm">{t("hidden")}</p>}
    </section>
  );
}

/** Who has seen an earlier revision has not seen this document. */
function NewLabel({ document, revision }: { document: Document; revision: number }) {
  const { t } = useTranslation("documents");
  return revision > 1 && document.since === revision ? (
    <Label isCompact color="blue">
      {t("newIn", { revision })}
    </Label>
  ) : null;
}

function SaveButton({ reference, document }: { reference: string; document: Document }) {
  const { t } = useTranslation("documents");
  const toasts = useToasts();
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(`/api/organisations/${reference}/documents/${document.id}`, document.name),
    onError: toasts.failed,
  });
  return (
    <Button variant="link" isInline isLoading={isPending} onClick={() => mutate()}>
      {t("download", { name: document.name })}
    </Button>
  );
}
