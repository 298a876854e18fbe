import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useToasts } from "../app/toasts";
import { PageHead } from "../components/PageHead";
import { EditionForm } from "./EditionForm";
import { EMPTY_EDITION, formOf, planOf } from "./editionSchema";
import { editionOf, useChangeEdition, useCreateEdition } from "./queries";

/** Dates, city, mode and windows of one edition. */
export function EditionPage() {
  const { edition = "" } = useParams();
  return /^[1-9]\d{0,3}$/.test(edition) ? <KnownEdition number={Number(edition)} /> : <NotFoundPage />;
}

function KnownEdition({ number }: { number: number }) {
  const { t } = useTranslation(["editions", "common"]);
  const { data: edition, refetch } = useSuspenseQuery(editionOf(number));
  const change = useChangeEdition(number);
  const navigate = useNavigate();
  const toasts = useToasts();
  const name = t("common:edition.name", { number });
  return (
    <>
      <PageHead title={name} trail={[{ text: t("title"), to: "/editions" }]} />
      <PageSection hasBodyWrapper={false}>
        <EditionForm
          initial={formOf(edition)}
          version={edition.version}
          saveText={t("change.action")}
          save={async (form, version) => {
            await change.mutateAsync({ version, body: planOf(form) });
            toasts.succeeded(t("change.done", { name }));
          }}
          reload={async () => {
            const { data = edition } = await refetch();
            return { values: formOf(data), version: data.version };
          }}
          leave={() => void navigate("/editions")}
        />
      </PageSection>
    </>
  );
}

export function NewEditionPage() {
  const { t } = useTranslation("editions");
  const create = useCreateEdition();
  const navigate = useNavigate();
  const toasts = useToasts();
  return (
    <>
      <PageHead title={t("create.title")} trail={[{ text: t("title"), to: "/editions" }]} />
      <PageSection hasBodyWrapper={false}>
        <EditionForm
          initial={EMPTY_EDITION}
          saveText={t("create.confirm")}
          save={async (form) => {
            const { number } = await create.mutateAsync({ number: Number(form.number), ...planOf(form) });
            toasts.succeeded(t("create.done", { number }));
          }}
          leave={() => void navigate("/editions")}
        />
      </PageSection>
    </>
  );
}
