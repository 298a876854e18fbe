import { Spinner } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Application, Document } from "../api/schema";
import { ProblemAlert } from "../components/ProblemAlert";
import { DocumentFacts } from "../documents/DocumentFacts";
import { DocumentField } from "../documents/DocumentField";
import {
  applicationDocumentsOf,
  fieldOf,
  PURPOSES,
  toApplication,
  useKept,
  useRemoveDocument,
  type Purpose,
} from "./documents";
import { useWarnings } from "./fields";

interface ApplicationDocumentsProps {
  application: Application;
  secret: string;
  /** A document came or went. */
  onChanged?: () => void;
}

/** Letter and licence, kept as soon as they are chosen; to be looked at only once the application is with the approvers. */
export function ApplicationDocuments(props: ApplicationDocumentsProps) {
  const { application, secret } = props;
  const { t } = useTranslation("documents");
  const { data, error } = useQuery(applicationDocumentsOf(secret));
  if (!data) {
    return error ? <ProblemAlert error={error} /> : <Spinner aria-label={t("label")} />;
  }
  const kept = (wanted: Purpose) => data.items.find(({ purpose }) => purpose === wanted);
  return PURPOSES.map((purpose) =>
    application.openFields.length > 0 ? (
      <OneDocument key={purpose} {...props} purpose={purpose} document={kept(purpose)} />
    ) : (
      <Submitted key={purpose} label={t(`purpose.${purpose}`)} document={kept(purpose)} />
    ),
  );
}

interface OneDocumentProps extends ApplicationDocumentsProps {
  purpose: Purpose;
  document: Document | undefined;
}

function OneDocument({ application, secret, onChanged, purpose, document }: OneDocumentProps) {
  const { t } = useTranslation("documents");
  const warnings = useWarnings(application);
  const onKept = useKept(secret);
  const { mutate, isPending, error } = useRemoveDocument(secret, purpose);
  const field = fieldOf(purpose);
  return (
    <DocumentField
      label={t(`purpose.${purpose}`)}
      help={t(`help.${purpose}`)}
      document={document}
      to={toApplication(secret, purpose)}
      onKept={(kept) => {
        onKept(kept);
        onChanged?.();
      }}
      remove={{ run: () => mutate(undefined, { onSuccess: () => onChanged?.() }), isPending, error }}
      isDisabled={!application.openFields.includes(field)}
      warnings={warnings(field)}
    />
  );
}

function Submitted({ label, document }: { label: string; document: Document | undefined }) {
  const { t } = useTranslation("documents");
  return (
    <div className="pf-v6-u-mt-md">
      <strong>{label}</strong>
      {document ? <DocumentFacts document={document} /> : <p className="ciep-subtle">{t("none")}</p>}
    </div>
  );
}
