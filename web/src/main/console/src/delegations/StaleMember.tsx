import { Alert, AlertActionLink, List, ListItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMemberFieldName, useMemberValue } from "../components/memberFields";
import { differences, formOf, type MemberForm } from "./memberSchema";
import { usePlace } from "./place";
import { memberOf } from "./queries";

interface StaleMemberProps {
  memberId: string;
  /** The values as they were when the form was opened. */
  opened: MemberForm;
  onKeepMine: (version: number) => void;
  onTakeTheirs: (values: MemberForm, version: number) => void;
}

/** Someone else was quicker: shows what they changed and lets the user choose, with all input kept. */
export function StaleMember({ memberId, opened, onKeepMine, onTakeTheirs }: StaleMemberProps) {
  const { t } = useTranslation("members");
  const fieldName = useMemberFieldName();
  const valueOf = useMemberValue();
  const { data: theirs } = useQuery({ ...memberOf(usePlace(), memberId), refetchOnMount: "always" });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const changed = theirs ? differences(opened, formOf(theirs)) : [];
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert
        isInline
        variant="warning"
        component="h2"
        title={t("stale.title")}
        actionLinks={
          theirs && (
            <>
              <AlertActionLink onClick={() => onKeepMine(theirs.version)}>{t("stale.mine")}</AlertActionLink>
              <AlertActionLink onClick={() => onTakeTheirs(formOf(theirs), theirs.version)}>
                {t("stale.theirs")}
              </AlertActionLink>
            </>
          )
        }
      >
        <p>{t("stale.body")}</p>
        {theirs && (
          <List>
            {changed.map((field) => (
              <ListItem key={field}>
                {t("stale.field", { field: fieldName(field), value: valueOf(theirs, field) || t("changes.empty") })}
              </ListItem>
            ))}
          </List>
        )}
      </Alert>
    </div>
  );
}
