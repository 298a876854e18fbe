import { Button, Label } from "@patternfly/react-core";
import BriefcaseIcon from "@patternfly/react-icons/dist/esm/icons/briefcase-icon";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import TrashIcon from "@patternfly/react-icons/dist/esm/icons/trash-icon";
import UmbrellaBeachIcon from "@patternfly/react-icons/dist/esm/icons/umbrella-beach-icon";
import { useTranslation } from "react-i18next";
import type { CalendarDay } from "../api/schema";
import { DataTable, type Column } from "../components/DataTable";
import { CalendarDate } from "../components/Time";
import { formatDate } from "../components/time";
import { weekdayOf } from "./dates";

function KindLabel({ kind }: { kind: CalendarDay["kind"] }) {
  const { t } = useTranslation("calendar");
  return kind === "HOLIDAY" ? (
    <Label isCompact className="ciep-whole" color="red" icon={<UmbrellaBeachIcon />}>
      {t("kind.HOLIDAY")}
    </Label>
  ) : (
    <Label isCompact className="ciep-whole" color="blue" icon={<BriefcaseIcon />}>
      {t("kind.WORKING")}
    </Label>
  );
}

interface DaysTableProps {
  days: CalendarDay[];
  /** Absent for those who only read. */
  onChange: ((day: CalendarDay) => void) | undefined;
  onRemove: (day: CalendarDay) => void;
}

export function DaysTable({ days, onChange, onRemove }: DaysTableProps) {
  const { t, i18n } = useTranslation("calendar");
  const columns: Column<CalendarDay>[] = [
    {
      name: "day",
      label: t("field.day"),
      cell: ({ day }) => (
        <>
          <CalendarDate date={day} />
          <div className="ciep-subtle">{weekdayOf(day, i18n.language)}</div>
        </>
      ),
    },
    {
      name: "meaning",
      label: t("column.meaning"),
      cell: ({ name, kind }) => (
        <>
          <div>{name}</div>
          <KindLabel kind={kind} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={t("list")}
      columns={columns}
      rows={days}
      keyOf={({ day }) => day}
      breakPoint="grid-md"
      actions={onChange && ((day) => <DayActions day={day} onChange={onChange} onRemove={onRemove} />)}
    />
  );
}

interface DayActionsProps {
  day: CalendarDay;
  onChange: (day: CalendarDay) => void;
  onRemove: (day: CalendarDay) => void;
}

function DayActions({ day, onChange, onRemove }: DayActionsProps) {
  const { t, i18n } = useTranslation("calendar");
  const date = formatDate(day.day, i18n.language);
  return (
    <div className="ciep-name">
      <Button
        variant="plain"
        icon={<PencilAltIcon />}
        aria-label={t("change.label", { day: date })}
        title={t("change.action")}
        onClick={() => onChange(day)}
      />
      <Button
        variant="plain"
        icon={<TrashIcon />}
        aria-label={t("remove.label", { day: date })}
        title={t("remove.action")}
        onClick={() => onRemove(day)}
      />
    </div>
  );
}
