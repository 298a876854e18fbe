import { useTranslation } from "react-i18next";
import type { CalendarDay } from "../api/schema";
import { monthName, weekdayNames, weeksOf, type MonthDay } from "./dates";

interface MonthProps {
  year: number;
  month: number;
  exceptions: Map<string, CalendarDay>;
}

/** A month as a small table: holidays and worked weekends bear a word and a border of their own, not only a colour. */
export function Month({ year, month, exceptions }: MonthProps) {
  const { i18n } = useTranslation();
  return (
    <table className="ciep-month">
      <caption>{monthName(month, i18n.language)}</caption>
      <thead>
        <tr>
          {weekdayNames(i18n.language).map(({ full, short }) => (
            <th key={full} scope="col" abbr={full}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, exceptions).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (day ? <DayCell key={day.date} day={day} /> : <td key={column} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: MonthDay }) {
  const { t } = useTranslation("calendar");
  const { exception } = day;
  if (!exception) {
    return <td className={day.weekend ? "ciep-weekend" : undefined}>{day.number}</td>;
  }
  const kind = t(`kind.${exception.kind}`);
  return (
    <td
      className={exception.kind === "HOLIDAY" ? "ciep-holiday" : "ciep-worked"}
      title={t("dayTitle", { kind, name: exception.name })}
    >
      {day.number}
      <small aria-hidden>{t(`mark.${exception.kind}`)}</small>
      <span className="pf-v6-u-screen-reader">{t("dayTitle", { kind, name: exception.name })}</span>
    </td>
  );
}
