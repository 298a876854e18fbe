import { Label } from "@patternfly/react-core";
import BellIcon from "@patternfly/react-icons/dist/esm/icons/bell-icon";
import CheckIcon from "@patternfly/react-icons/dist/esm/icons/check-icon";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Notification } from "../api/schema";
import { useOwnerName, useTexts } from "../app/editions";
import type { Column } from "../components/DataTable";
import { DueTime, Time } from "../components/Time";

/** The case; or, for coordinators, the accreditation itself: of a person or of their organisation. */
export function addressOf({ case: reference, caseKind, edition, subjectReference }: Notification): string {
  if (reference) {
    return `/cases/${reference}`;
  }
  return caseKind === "STAFF_ACCREDITATION"
    ? `/editions/${edition}/staff/${subjectReference}`
    : `/partners/${subjectReference}`;
}

/** What a notification says; its link leads to what it is about and marks it as read. */
export function useNotificationColumns(onOpen: (notification: Notification) => void): Column<Notification>[] {
  const { t } = useTranslation("notifications");
  const ownerName = useOwnerName();
  const textOf = useTexts();
  return [
    {
      name: "what",
      label: t("column.what"),
      wrapping: "anywhere",
      cell: (told) => {
        const { kind, caseKind, edition, subjectReference, outcome, stage } = told;
        const matter = t(`matter.${caseKind}`, { owner: ownerName(told), edition, subject: subjectReference });
        return (
          <>
            {told.read ? matter : <strong>{matter}</strong>}
            <div>
              {outcome ? t(`outcome.${outcome}`) : t(`sentence.${kind}`, { stage: stage ? textOf(stage) : "" })}
            </div>
            {told.onBehalfOf && <div className="ciep-subtle">{t("inTheNameOf", { name: told.onBehalfOf })}</div>}
          </>
        );
      },
    },
    {
      name: "case",
      label: t("column.case"),
      wrapping: "never",
      cell: (told) => (
        <Link to={addressOf(told)} onClick={() => onOpen(told)}>
          {told.case ?? told.subjectReference}
        </Link>
      ),
    },
    { name: "due", label: t("column.due"), cell: (told) => <Due told={told} /> },
    { name: "at", label: t("column.at"), cell: ({ at }) => <Time at={at} /> },
    {
      name: "state",
      label: t("column.state"),
      cell: ({ read }) =>
        read ? (
          <Label isCompact icon={<CheckIcon />}>
            {t("state.read")}
          </Label>
        ) : (
          <Label isCompact color="blue" icon={<BellIcon />}>
            {t("state.unread")}
          </Label>
        ),
    },
  ];
}

/** How long is left matters as long as the case waits. */
function Due({ told: { dueAt, read } }: { told: Notification }) {
  if (!dueAt) {
    return "–";
  }
  return read ? <Time at={dueAt} /> : <DueTime at={dueAt} />;
}
