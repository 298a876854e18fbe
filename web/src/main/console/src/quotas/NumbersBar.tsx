import { ActionList, ActionListGroup, ActionListItem, Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToasts } from "../app/toasts";
import type { Numbers } from "./useNumbers";
import { Notice } from "../components/Notice";

/** How many numbers are not saved yet, and what to do with them; it stays in sight while the table is scrolled. */
export function NumbersBar({ numbers }: { numbers: Numbers }) {
  const { t } = useTranslation("quotas");
  const toasts = useToasts();
  const [refused, setRefused] = useState(0);
  if (numbers.count === 0) {
    return null;
  }
  const save = async () => {
    setRefused(0);
    const done = await numbers.save();
    if (done.set > 0) {
      toasts.succeeded(t("bar.saved", { count: done.set }));
    }
    setRefused(done.refused);
  };
  return (
    <section className="ciep-save" aria-label={t("bar.label")}>
      {refused > 0 && (
        <Notice isInline isPlain variant="danger" component="h2" title={t("bar.refused", { count: refused })} />
      )}
      {numbers.wrong > 0 && (
        <Notice isInline isPlain variant="warning" component="h2" title={t("bar.wrong", { count: numbers.wrong })} />
      )}
      <ActionList>
        <ActionListGroup>
          <ActionListItem>
            <Button
              isLoading={numbers.pending}
              isDisabled={numbers.pending || numbers.wrong > 0}
              onClick={() => void save()}
            >
              {t("bar.save", { count: numbers.count })}
            </Button>
          </ActionListItem>
          <ActionListItem>
            <Button variant="link" isDisabled={numbers.pending} onClick={numbers.discard}>
              {t("bar.discard")}
            </Button>
          </ActionListItem>
        </ActionListGroup>
      </ActionList>
    </section>
  );
}
