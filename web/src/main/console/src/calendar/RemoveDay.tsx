import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Calendar, CalendarDay } from "../api/schema";
import { useToasts } from "../app/toasts";
import { ProblemAlert } from "../components/ProblemAlert";
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
  const { t, i18n } = useTranslation(["calendar", "common"]);
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
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="remove-title">
      <ModalHeader
        title={t("remove.title", { day: date, name: day.name })}
        labelId="remove-title"
        titleIconVariant="warning"
      />
      <ModalBody>
        <ProblemAlert error={error} />
        {t("remove.body")}
        <ChangeEffect year={calendar.year} days={[{ day: day.day }]} />
      </ModalBody>
      <ModalFooter>
        <Button variant="danger" isLoading={isPending} isDisabled={isPending} onClick={remove}>
          {t("remove.confirm")}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t("common:cancel")}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
