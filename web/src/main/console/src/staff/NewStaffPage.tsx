import { PageSection } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useToasts } from "../app/toasts";
import { PageHead } from "../components/PageHead";
import { displayName } from "../components/personName";
import { useAddStaff } from "./queries";
import { StaffForm } from "./StaffForm";

/** A person to be entered. */
export function NewStaffPage() {
  const { edition } = useParams();
  const { current } = useCurrentEdition();
  return current && String(current.number) === edition ? <NewStaff edition={current.number} /> : <NotFoundPage />;
}

function NewStaff({ edition }: { edition: number }) {
  const { t } = useTranslation("staff");
  const navigate = useNavigate();
  const toasts = useToasts();
  const add = useAddStaff(edition);
  const list = `/editions/${edition}/staff`;
  return (
    <>
      <PageHead title={t("add.title")} trail={[{ text: t("title", { number: edition }), to: list }]} />
      <PageSection hasBodyWrapper={false}>
        <StaffForm
          saveText={t("add.confirm")}
          save={async (entry) => {
            const added = await add.mutateAsync(entry);
            toasts.succeeded(t("add.done", { name: displayName(added) }), {
              text: added.reference,
              to: `${list}/${added.reference}`,
            });
          }}
          leave={() => void navigate(list)}
        />
      </PageSection>
    </>
  );
}
