import { Button, Label, Skeleton, type LabelProps } from "@patternfly/react-core";
import BellSlashIcon from "@patternfly/react-icons/dist/esm/icons/bell-slash-icon";
import CheckCircleIcon from "@patternfly/react-icons/dist/esm/icons/check-circle-icon";
import ExclamationCircleIcon from "@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon";
import HourglassHalfIcon from "@patternfly/react-icons/dist/esm/icons/hourglass-half-icon";
import UndoIcon from "@patternfly/react-icons/dist/esm/icons/undo-icon";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Case, CaseNotification, MailProgress } from "../api/schema";
import { useSession } from "../app/session";
import { useToasts } from "../app/toasts";
import { DataTable, type Column } from "../components/DataTable";
import { useLocalKeyset } from "../components/keyset";
import { PagerButtons } from "../components/Pager";
import { ProblemAlert } from "../components/ProblemAlert";
import { useActorName } from "../components/eventSentence";
import { Time } from "../components/Time";
import { formatInstant } from "../components/time";
import { toldOf, useSendAgain } from "./queries";

/** Who was told of the case, by what and when, and what became of each mail. */
export function CaseNotifications({ one }: { one: Case }) {
  const { t } = useTranslation(["approvals", "common"]);
  const { may } = useSession();
  const place = useLocalKeyset();
  const { data, error } = useQuery(toldOf(one.reference, place.after));
  const columns = useToldColumns();
  if (!data) {
    return error ? <ProblemAlert error={error} /> : <Skeleton screenreaderText={t("common:loading")} height="10rem" />;
  }
  if (data.items.length === 0) {
    return <p className="ciep-subtle pf-v6-u-mt-md">{t("told.none")}</p>;
  }
  return (
    <>
      <DataTable
        label={t("told.label")}
        breakPoint="grid-lg"
        columns={columns}
        rows={data.items}
        keyOf={({ id }) => id}
        actions={may("cases.decide") ? (told) => <SendAgain one={one} told={told} /> : undefined}
      />
      <PagerButtons {...place.steps(data.next)} />
    </>
  );
}

function useToldColumns(): Column<CaseNotification>[] {
  const { t } = useTranslation("approvals");
  const actorName = useActorName();
  return [
    {
      name: "recipient",
      label: t("told.column.recipient"),
      cell: ({ recipient, onBehalfOf }) => <span className="ciep-whole">{actorName(recipient, onBehalfOf)}</span>,
    },
    { name: "kind", label: t("told.column.kind"), cell: ({ kind }) => t(`told.kind.${kind}`) },
    { name: "at", label: t("told.column.at"), cell: ({ at }) => <Time at={at} /> },
    {
      name: "console",
      label: t("told.column.console"),
      cell: ({ read }) => (read ? t("told.read") : t("told.unread")),
    },
    { name: "mail", label: t("told.column.mail"), cell: (told) => <MailState told={told} /> },
  ];
}

const LOOKS: Record<MailProgress["state"], { color: NonNullable<LabelProps["color"]>; icon: React.ComponentType }> = {
  WAITING: { color: "blue", icon: HourglassHalfIcon },
  SENT: { color: "green", icon: CheckCircleIcon },
  FAILED: { color: "orange", icon: UndoIcon },
  GIVEN_UP: { color: "red", icon: ExclamationCircleIcon },
};

function MailState({ told: { delivery, mail } }: { told: CaseNotification }) {
  const { t, i18n } = useTranslation("approvals");
  if (!mail) {
    return delivery === "AT_ONCE" ? (
      "–"
    ) : (
      <Label isCompact icon={<BellSlashIcon />}>
        {t(`told.delivery.${delivery}`)}
      </Label>
    );
  }
  const { color, icon: Icon } = LOOKS[mail.state];
  return (
    <>
      <Label isCompact color={color} icon={<Icon />}>
        {t(`told.state.${mail.state}`)}
      </Label>
      {mail.nextAttemptAt && mail.attempts > 0 && (
        <div className="ciep-subtle">{t("told.next", { time: formatInstant(mail.nextAttemptAt, i18n.language) })}</div>
      )}
      {mail.erasedAt && (
        <div className="ciep-subtle">{t("told.erased", { time: formatInstant(mail.erasedAt, i18n.language) })}</div>
      )}
      {mail.lastError && <div className="ciep-subtle">{t("told.error", { error: mail.lastError })}</div>}
    </>
  );
}

/** As long as a mail is on its way there is nothing to send again. */
function SendAgain({ one, told }: { one: Case; told: CaseNotification }) {
  const { t } = useTranslation("approvals");
  const toasts = useToasts();
  const { mutate, isPending } = useSendAgain(one.reference);
  const underWay = told.mail?.state === "WAITING" || told.mail?.state === "FAILED";
  return (
    <Button
      variant="link"
      isInline
      isDisabled={isPending || underWay}
      isLoading={isPending}
      aria-label={t("told.againLabel", { name: told.recipient })}
      onClick={() =>
        mutate(told.id, {
          onSuccess: () => toasts.succeeded(t("told.done", { name: told.recipient })),
          onError: (error) => toasts.failed(error),
        })
      }
    >
      {t("told.again")}
    </Button>
  );
}
