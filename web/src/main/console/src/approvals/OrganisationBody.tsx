import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Case } from "../api/schema";
import { nameIn, useNameOf } from "../partners/names";
import { useFieldName } from "../partners/fields";
import { OrganisationContent } from "../partners/OrganisationContent";
import { OrganisationDocuments } from "../partners/OrganisationDocuments";
import { PartnerNotices } from "../partners/PartnerNotices";
import { partnerOf } from "../partners/queries";
import { CaseTabs } from "./CaseTabs";
import { RemarkButton, type Part } from "./remarks";

interface OrganisationBodyProps {
  one: Case;
  onRemark: ((part: Part, field: string) => void) | undefined;
}

/** A partner organisation under decision: what it says, with what is new and what is in doubt at each field. */
export function OrganisationBody({ one, onRemark }: OrganisationBodyProps) {
  const { t } = useTranslation("approvals");
  const fieldName = useFieldName();
  const nameOf = useNameOf();
  const { data: organisation } = useSuspenseQuery(partnerOf(one.subjectReference));
  const part = { id: organisation.id, name: nameOf(nameIn(organisation.content)) };
  const remarkOn =
    one.kind === "PARTNER_ORGANISATION" && onRemark
      ? (field: string) => <RemarkButton name={fieldName(field)} onClick={() => onRemark(part, field)} />
      : undefined;
  return (
    <>
      {one.kind === "SUSPENSION" && <PartnerNotices organisation={organisation} />}
      <CaseTabs
        one={one}
        first="content"
        parts={[
          {
            name: "content",
            title: t("organisation.content"),
            content: (
              <>
                <OrganisationContent organisation={organisation} actions={remarkOn} />
                <OrganisationDocuments
                  reference={organisation.reference}
                  revision={organisation.revision}
                  actions={remarkOn}
                />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
