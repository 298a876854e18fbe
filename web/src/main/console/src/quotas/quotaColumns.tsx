import { HelperText, HelperTextItem, TextInput } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { asProblem } from "../api/problem";
import type { QuotaRow } from "../api/schema";
import { useUnitName } from "../app/editions";
import type { Column } from "../components/DataTable";
import { useProblemText, useViolationText } from "../components/problemText";
import { leftOf, placesOf } from "./numbers";
import { QuotaUse } from "./QuotaUse";
import type { Numbers } from "./useNumbers";

/** What the table says of each unit; the number can be typed where it may be set. */
export function useQuotaColumns(numbers: Numbers | undefined): Column<QuotaRow>[] {
  const { t, i18n } = useTranslation("quotas");
  const unitName = useUnitName();
  const format = (value: number) => value.toLocaleString(i18n.language);
  return [
    {
      name: "unit",
      label: t("column.unit"),
      sort: "unit",
      fixed: true,
      cell: ({ edition, unit }) => (
        <>
          <Link to={`/editions/${edition}/quotas/${unit}`}>{unitName(unit)}</Link>
          <div className="ciep-subtle">{unit}</div>
        </>
      ),
    },
    {
      name: "demand",
      label: t("column.demand"),
      sort: "demand",
      numeric: true,
      cell: ({ demand }) => format(demand),
    },
    {
      name: "used",
      label: t("column.used"),
      sort: "used",
      cell: (row) => <QuotaUse quota={row} label={t("use.label", { unit: unitName(row.unit) })} />,
    },
    {
      name: "places",
      label: t("column.places"),
      sort: "places",
      numeric: true,
      cell: (row) =>
        numbers ? (
          <NumberCell row={row} numbers={numbers} name={unitName(row.unit)} />
        ) : row.places === null ? (
          t("unset")
        ) : (
          format(row.places)
        ),
    },
    {
      name: "left",
      label: t("column.left"),
      sort: "left",
      numeric: true,
      cell: (row) => {
        const left = leftOf(row);
        return left === undefined ? "–" : format(left);
      },
    },
  ];
}

interface NumberCellProps {
  row: QuotaRow;
  numbers: Numbers;
  name: string;
}

function NumberCell({ row, numbers, name }: NumberCellProps) {
  const { t } = useTranslation("quotas");
  const draft = numbers.draftOf(row);
  const text = numbers.textOf(row);
  const wrong = placesOf(text) === undefined;
  const failed = draft?.failure !== undefined;
  const helpId = `quota-${row.unit}-help`;
  return (
    <div className="ciep-number">
      <TextInput
        aria-label={t("numberOf", { unit: name })}
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
            <HelperTextItem variant="error">{t("notANumber")}</HelperTextItem>
          ) : failed ? (
            <Failure error={draft.failure} row={row} />
          ) : (
            <HelperTextItem>{t("stored", { places: row.places ?? t("unset") })}</HelperTextItem>
          )}
        </HelperText>
      )}
    </div>
  );
}

/** Why the number was not set, and who holds the places that are in the way. */
function Failure({ error, row }: { error: unknown; row: QuotaRow }) {
  const { t } = useTranslation("quotas");
  const problemText = useProblemText();
  const violationText = useViolationText();
  const problem = asProblem(error);
  return (
    <>
      <HelperTextItem variant="error">
        {problem.status === 412 ? t("stale", { places: row.places ?? t("unset") }) : problemText(error).title}
      </HelperTextItem>
      {problem.violations.map((violation) => (
        <HelperTextItem key={`${violation.code} ${violation.params?.subject}`} variant="error">
          {violationText(violation)}
        </HelperTextItem>
      ))}
    </>
  );
}
