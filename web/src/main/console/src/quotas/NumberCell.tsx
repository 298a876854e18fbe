import { HelperText, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { asProblem } from "../api/problem";
import { useProblemText, useViolationText } from "../components/problemText";
import { placesOf } from "./numbers";
import type { HolderRow, Holders } from "./rows";
import { subjectAddress } from "./subjects";
import type { Numbers } from "./useNumbers";
import { Hint } from "../components/Hint";

/** So many of those in the way have room in a cell; the page of the quota names all. */
const NAMED = 5;

interface NumberCellProps {
  of: Holders;
  row: HolderRow;
  numbers: Numbers;
}

/** The field for a number, with what is to be said of what was typed. */
export function NumberCell({ of, row, numbers }: NumberCellProps) {
  const { t } = useTranslation("quotas");
  const draft = numbers.draftOf(row);
  const text = numbers.textOf(row);
  const wrong = placesOf(text) === undefined;
  const failed = draft?.failure !== undefined;
  const helpId = `quota-${row.code}-help`;
  return (
    <div className="ciep-number">
      <TextInput
        aria-label={t(`${of}.numberOf`, { unit: row.name })}
        aria-describedby={draft ? helpId : undefined}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t("unset")}
        value={text}
        validated={wrong || failed ? "error" : "default"}
        isDisabled={numbers.pending}
        onChange={(_event, typed) => numbers.type(row, typed)}
        onPaste={(event) => numbers.paste(row, event)}
      />
      {draft && (
        <HelperText id={helpId} isLiveRegion>
          {wrong ? (
            <Hint variant="error">{t(`${of}.notANumber`)}</Hint>
          ) : failed ? (
            <Failure error={draft.failure} row={row} />
          ) : (
            <Hint>{t("stored", { places: row.number ?? t("unset") })}</Hint>
          )}
        </HelperText>
      )}
    </div>
  );
}

/** Why the number was not set, and who holds the places that are in the way. */
function Failure({ error, row }: { error: unknown; row: HolderRow }) {
  const { t } = useTranslation("quotas");
  const problemText = useProblemText();
  const violationText = useViolationText();
  const problem = asProblem(error);
  const unnamed = problem.violations.length - NAMED;
  return (
    <>
      <Hint variant="error">
        {problem.status === 412 ? t("stale", { places: row.number ?? t("unset") }) : problemText(error).title}
      </Hint>
      {problem.violations.slice(0, NAMED).map((violation) => {
        const { subject = "" } = violation.params ?? {};
        const address = subjectAddress(row.edition, subject);
        const text = violationText(violation);
        return (
          <Hint key={`${violation.code} ${subject}`} variant="error">
            {address ? <Link to={address}>{text}</Link> : text}
          </Hint>
        );
      })}
      {unnamed > 0 && (
        <Hint variant="error">
          <Link to={row.address}>{t("inTheWay", { count: unnamed })}</Link>
        </Hint>
      )}
    </>
  );
}
