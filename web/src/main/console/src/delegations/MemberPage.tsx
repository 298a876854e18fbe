import { PageSection } from "@patternfly/react-core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { Delegation } from "../api/schema";
import { useUnitName } from "../app/editions";
import { NotFoundPage } from "../app/errorPages";
import { useToasts } from "../app/toasts";
import { displayName } from "../components/personName";
import { PageHead } from "../components/PageHead";
import { formOf } from "./memberSchema";
import { MemberForm } from "./MemberForm";
import { MemberFacts } from "./MemberFacts";
import { useAddMember, useChangeMember } from "./mutations";
import { addressOf, usePlace } from "./place";
import { delegationOf, memberOf } from "./queries";

/** A member's own page: the form where it may be changed, else what is known. */
export function MemberPage() {
  const { member = "" } = useParams();
  const { data: delegation } = useSuspenseQuery(delegationOf(usePlace()));
  if (!delegation) {
    return <NotFoundPage />;
  }
  return member === "new" ? (
    <NewMember delegation={delegation} />
  ) : (
    <KnownMember delegation={delegation} member={member} />
  );
}

function useTrail(delegation: Delegation) {
  const { t } = useTranslation("delegations");
  const unitName = useUnitName();
  return [
    { text: t("title", { number: delegation.edition }), to: `/editions/${delegation.edition}/delegations` },
    { text: unitName(delegation.unit), to: addressOf(delegation) },
  ];
}

function NewMember({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("members");
  const navigate = useNavigate();
  const toasts = useToasts();
  const add = useAddMember(usePlace());
  const trail = useTrail(delegation);
  return (
    <>
      <PageHead title={t("addTitle")} trail={trail} />
      <PageSection hasBodyWrapper={false}>
        <MemberForm
          saveText={t("save.add")}
          save={async (entry) => {
            const member = await add.mutateAsync(entry);
            toasts.succeeded(t("save.added", { name: displayName(member) }));
          }}
          leave={() => void navigate(addressOf(delegation))}
        />
      </PageSection>
    </>
  );
}

function KnownMember({ delegation, member: id }: { delegation: Delegation; member: string }) {
  const { t } = useTranslation("members");
  const navigate = useNavigate();
  const toasts = useToasts();
  const place = usePlace();
  const { data: member } = useSuspenseQuery(memberOf(place, id));
  const change = useChangeMember(place, id);
  const trail = useTrail(delegation);
  const remarks = delegation.remarks.filter((remark) => remark.member === id);
  return (
    <>
      <PageHead title={displayName(member)} trail={trail} />
      <PageSection hasBodyWrapper={false}>
        {member.editable ? (
          <MemberForm
            key={id}
            stored={{ values: formOf(member), version: member.version, maskedNumber: member.documentNumberMasked }}
            remarks={remarks}
            memberId={id}
            saveText={t("save.change")}
            save={async (entry, version) => {
              const changed = await change.mutateAsync({ version: version ?? member.version, body: entry });
              toasts.succeeded(t("save.changed", { name: displayName(changed) }));
            }}
            leave={() => void navigate(addressOf(delegation))}
          />
        ) : (
          <MemberFacts member={member} />
        )}
      </PageSection>
    </>
  );
}
