import { Title } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Case, DeadlineNotice } from "../api/schema";
import { useTexts } from "../app/editions";
import { Time } from "../components/Time";

/** What the platform told of the stages' deadlines, the newest first. */
export function DeadlineList({ one }: { one: Case }) {
  const { t } = useTranslation("approvals");
  const sentence = useNoticeSentence(one);
  return (
    one.notices.length > 0 && (
      <>
        <Title headingLevel="h3" size="md" className="pf-v6-u-mt-md">
          {t("notices.label")}
        </Title>
        <ol className="ciep-timeline pf-v6-u-mt-sm" aria-label={t("notices.label")}>
          {one.notices.toReversed().map((notice) => (
            <li key={`${notice.round}.${notice.stage}.${notice.kind}`}>
              <div>{sentence(notice)}</div>
              <div className="ciep-subtle">
                <Time at={notice.at} />
              </div>
            </li>
          ))}
        </ol>
      </>
    )
  );
}

function useNoticeSentence({ route }: Case): (notice: DeadlineNotice) => string {
  const { t } = useTranslation("approvals");
  const textOf = useTexts();
  return ({ kind, round, stage }) => {
    const there = route.find(({ position }) => position === stage);
    const values = { revision: round, stage: there ? textOf(there.name) : String(stage) };
    return kind === "ESCALATION" && there
      ? t(`notices.escalated.${there.escalationRole}`, values)
      : t("notices.reminded", values);
  };
}
