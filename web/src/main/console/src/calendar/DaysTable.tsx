import { Button, Label } from "@patternfly/react-core";
import BriefcaseIcon from "@patternfly/react-icons/dist/esm/icons/briefcase-icon";
import PencilAltIcon from "@patternfly/react-icons/dist/esm/icons/pencil-alt-icon";
import TrashIcon from "@patternfly/react-icons/dist/esm/icons/trash-icon";
import UmbrellaBeachIcon from "@patternfly/react-icons/dist/esm/icons/umbrella-beach-icon";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { CalendarDay } from "../api/schema";
import { CalendarDate } from "../components/Time";
import { formatDate } from "../components/time";
import { weekdayOf } from "./dates";

export function KindLabel({ kind }: { kind: CalendarDay["kind"] }) {
  const { t } = useTranslation("calendar");
  return kind === "HOLIDAY" ? (
    <Label isCompact color="red" icon={<UmbrellaBeachIcon />}>
      {t("kind.HOLIDAY")}
    </Label>
  ) : (
    <Label isCompact color="blue" icon={<BriefcaseIcon />}>
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
  return (
    <Table aria-label={t("list")} variant="compact" gridBreakPoint="grid-md">
      <Thead>
        <Tr>
          <Th>{t("field.day")}</Th>
          <Th>{t("column.meaning")}</Th>
          {onChange && <Th screenReaderText={t("actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {days.map((day) => (
          <Tr key={day.day}>
            <Td dataLabel={t("field.day")}>
              <CalendarDate date={day.day} />
              <div className="ciep-subtle">{weekdayOf(day.day, i18n.language)}</div>
            </Td>
            <Td dataLabel={t("column.meaning")}>
              <div>{day.name}</div>
              <KindLabel kind={day.kind} />
            </Td>
            {onChange && (
              <Td modifier="nowrap">
                <Button
                  variant="plain"
                  icon={<PencilAltIcon />}
                  aria-label={t("change.label", { day: formatDate(day.day, i18n.language) })}
                  title={t("change.action")}
                  onClick={() => onChange(day)}
                />
                <Button
                  variant="plain"
                  icon={<TrashIcon />}
                  aria-label={t("remove.label", { day: formatDate(day.day, i18n.language) })}
                  title={t("remove.action")}
                  onClick={() => onRemove(day)}
                />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
