import { List, ListItem } from "@patternfly/react-core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { StaleForm } from "../components/StaleForm";
import type { Stored } from "../components/storedForm";
import { oneOf, type Place } from "./queries";
import { useStaffFieldName, useStaffValue } from "./StaffFacts";
import { FIELDS, formOf, type StaffForm } from "./staffSchema";

interface StaleStaffProps {
  place: Place;
  /** The values as they were when the form was opened. */
  opened: StaffForm;
  /** Goes on from what is stored now, with what was typed or without. */
  adopt: (theirs: Stored<StaffForm>, keepMine: boolean) => void;
}

/** Someone else was quicker: shows what they changed and lets the user choose, with all input kept. */
export function StaleStaff({ place, opened, adopt }: StaleStaffProps) {
  const { t } = useTranslation("members");
  const fieldName = useStaffFieldName();
  const valueOf = useStaffValue();
  const { data: theirs } = useQuery({ ...oneOf(place), refetchOnMount: "always" });
  const stored = theirs && { values: formOf(theirs), version: theirs.version };
  const changed = stored ? FIELDS.filter((field) => stored.values[field] !== opened[field]) : [];
  return (
    <StaleForm onKeepMine={stored && (() => adopt(stored, true))} onTakeTheirs={stored && (() => adopt(stored, false))}>
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
