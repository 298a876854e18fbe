import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from "@patternfly/react-core";
import type { Member } from "../api/schema";
import { MEMBER_FIELDS, useMemberFieldName, useMemberValue } from "../components/memberFields";
import { CalendarDate } from "../components/Time";

/** A member for those who may look but not change. */
export function MemberFacts({ member }: { member: Member }) {
  const fieldName = useMemberFieldName();
  const valueOf = useMemberValue();
  return (
    <DescriptionList columnModifier={{ default: "1Col", md: "2Col" }}>
      {MEMBER_FIELDS.filter((field) => valueOf(member, field) !== "").map((field) => (
        <DescriptionListGroup key={field}>
          <DescriptionListTerm>{fieldName(field)}</DescriptionListTerm>
          <DescriptionListDescription className="ciep-breakable">
            {field === "birthDate" || field === "documentExpiresOn" ? (
              <CalendarDate date={valueOf(member, field)} />
            ) : (
              <bdi>{valueOf(member, field)}</bdi>
            )}
          </DescriptionListDescription>
        </DescriptionListGroup>
      ))}
    </DescriptionList>
  );
}
