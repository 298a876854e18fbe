import { useTranslation } from "react-i18next";
import { StaleForm } from "../components/StaleForm";
import { StoredTexts } from "../components/StoredTexts";
import { formatDate, formatInstant, fromWallClock } from "../components/time";
import { EMPTY_EDITION, type EditionForm } from "./editionSchema";

interface StaleEditionProps {
  /** The values as they were when the form was opened. */
  opened: EditionForm;
  /** What is stored now; absent until it is known. */
  theirs: EditionForm | undefined;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

const FIELDS = Object.keys(EMPTY_EDITION) as (keyof EditionForm)[];

/** Someone else was quicker: shows what they changed and lets the user choose, with all input kept. */
export function StaleEdition({ opened, theirs, onKeepMine, onTakeTheirs }: StaleEditionProps) {
  const { t } = useTranslation("editions");
  const valueOf = useEditionValue();
  const changed = theirs ? FIELDS.filter((field) => opened[field] !== theirs[field]) : [];
  return (
    <StaleForm onKeepMine={theirs && onKeepMine} onTakeTheirs={theirs && onTakeTheirs}>
      {theirs && (
        <StoredTexts texts={changed.map((field) => ({ label: t(`field.${field}`), text: valueOf(theirs, field) }))} />
      )}
    </StaleForm>
  );
}

/** A field's value as it is shown. */
function useEditionValue(): (edition: EditionForm, field: keyof EditionForm) => string {
  const { t, i18n } = useTranslation("editions");
  return (edition, field) => {
    const value = edition[field];
    if (value === "") {
      return "–";
    }
    switch (field) {
      case "mode":
        return t(`mode.${edition.mode}`);
      case "startsOn":
      case "endsOn":
        return formatDate(value, i18n.language);
      case "nominationOpens":
      case "nominationCloses":
      case "confirmationOpens":
      case "confirmationCloses":
        return formatInstant(fromWallClock(value), i18n.language);
      default:
        return value;
    }
  };
}
