import { useTranslation } from "react-i18next";
import type { Calendar, CalendarDay } from "../api/schema";
import { useToasts } from "../app/toasts";
import { Dialog } from "../components/Dialog";
import { formatDate } from "../components/time";
import { ChangeEffect } from "./Effect";
import { useRemoveDay } from "./queries";

interface RemoveDayProps {
  calendar: Calendar;
  day: CalendarDay;
  onClose: () => void;
}

/** Asks once more, with what it does to running deadlines, before a day becomes an ordinary one. */
export function RemoveDay({ calendar, day, onClose }: RemoveDayProps) {
  const { t, i18n } = useTranslation("calendar");
  const toasts = useToasts();
  const date = formatDate(day.day, i18n.language);
  const { mutate, isPending, error } = useRemoveDay(calendar.year);
  const remove = () =>
    mutate(
      { day: day.day, version: calendar.version },
      {
        onSuccess: ({ movedDeadlines }) => {
          toasts.succeeded(t("remove.done", { day: date, count: movedDeadlines }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      name="remove"
      title={t("remove.title", { day: date, name: day.name })}
      isDangerous
      error={error}
      confirm={t("remove.confirm")}
      isPending={isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      {t("remove.body")}
      <ChangeEffect year={calendar.year} days={[{ day: day.day }]} />
    </Dialog>
  );
}
