import { List, ListItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMemberFieldName, useMemberValue } from "../components/memberFields";
import { StaleForm } from "../components/StaleForm";
import { differences, formOf, type MemberForm } from "./memberSchema";
import { usePlace } from "./place";
import { memberOf } from "./queries";

interface StaleMemberProps {
  memberId: string;
  /** The values as they were when the form was opened. */
  opened: MemberForm;
  onKeepMine: (values: MemberForm, version: number) => void;
  onTakeTheirs: (values: MemberForm, version: number) => void;
}

/** Someone else was quicker: shows what they changed and lets the user choose, with all input kept. */
export function StaleMember({ memberId, opened, onKeepMine, onTakeTheirs }: StaleMemberProps) {
  const { t } = useTranslation("members");
  const fieldName = useMemberFieldName();
  const valueOf = useMemberValue();
  const { data: theirs } = useQuery({ ...memberOf(usePlace(), memberId), refetchOnMount: "always" });
  const changed = theirs ? differences(opened, formOf(theirs)) : [];
  return (
    <StaleForm
      title={t("stale.title")}
      body={t("stale.body")}
      onKeepMine={theirs && (() => onKeepMine(formOf(theirs), theirs.version))}
      onTakeTheirs={theirs && (() => onTakeTheirs(formOf(theirs), theirs.version))}
    >
      {theirs && (
        <List>
          {changed.map((field) => (
            <ListItem key={field}>
              {t("stale.field", { field: fieldName(field), value: valueOf(theirs, field) || t("changes.empty") })}
            </ListItem>
          ))}
        </List>
      )}
    </StaleForm>
  );
}
