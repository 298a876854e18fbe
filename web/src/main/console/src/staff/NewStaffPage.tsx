import { PageSection } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/errorPages";
import { useCurrentEdition } from "../app/editions";
import { useToasts } from "../app/toasts";
import { PageHead } from "../components/PageHead";
import { displayName } from "../components/personName";
import { InviteForm } from "./InviteForm";
import { useAddStaff } from "./queries";
import { StaffForm } from "./StaffForm";
import { WayChoice, type Way } from "./WayChoice";

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
  const [search, setSearch] = useSearchParams();
  const way = search.get("way") === "all" ? "all" : "person";
  const setWay = (chosen: Way) => setSearch({ way: chosen }, { replace: true });
  const list = `/editions/${edition}/staff`;
  const [added, setAdded] = useState<string>();
  return (
    <>
      <PageHead title={t("add.title")} trail={[{ text: t("title", { number: edition }), to: list }]} />
      <PageSection hasBodyWrapper={false}>
        <WayChoice way={way} onChoose={setWay} />
        {way === "person" ? (
          <InviteForm
            edition={edition}
            onInvited={(invited) => {
              toasts.succeeded(t("invite.done", { name: displayName(invited) }));
              void navigate(`${list}/${invited.reference}`);
            }}
            leave={() => void navigate(list)}
          />
        ) : (
          <StaffForm
            saveText={t("add.confirm")}
            save={async (entry) => {
              const person = await add.mutateAsync(entry);
              toasts.succeeded(t("add.done", { name: displayName(person) }));
              setAdded(person.reference);
              return undefined;
            }}
            leave={() => void navigate(added ? `${list}/${added}` : list)}
          />
        )}
      </PageSection>
    </>
  );
}
