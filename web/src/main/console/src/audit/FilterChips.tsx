import { Button, Label, LabelGroup } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { useActionName } from "../components/eventSentence";
import { useFilters } from "../components/keyset";
import { formatInstant, fromWallClock } from "../components/time";
import { FILTERS, type AuditFilter } from "./queries";

/** What the list is narrowed to at present, each removable, and all at once. */
export function FilterChips({ filter }: { filter: AuditFilter }) {
  const { t, i18n } = useTranslation(["audit", "common"]);
  const { set, toggle, clear } = useFilters();
  const actionName = useActionName();
  const time = (wallClock: string | undefined) => wallClock && formatInstant(fromWallClock(wallClock), i18n.language);
  const chips = [
    {
      label: t("filter.objectKind"),
      value: filter.objectKind && t(`objectKind.${filter.objectKind}`),
      name: "objectKind",
    },
    { label: t("filter.object"), value: filter.object, name: "object" },
    { label: t("filter.actor"), value: filter.actor, name: "actor" },
    { label: t("filter.from"), value: time(filter.from), name: "from" },
    { label: t("filter.to"), value: time(filter.to), name: "to" },
  ].filter(({ value }) => value);
  if (chips.length + filter.action.length === 0) {
    return null;
  }
  return (
    <div className="pf-v6-u-mt-md">
      <LabelGroup aria-label={t("filter.chosen")} numLabels={20}>
        {[
          ...chips.map(({ label, value = "", name }) => (
            <Label
              key={name}
              variant="outline"
              closeBtnAriaLabel={t("filter.remove", { label, value })}
              onClose={() => set(name, undefined)}
            >
              {t("filter.chip", { label, value })}
            </Label>
          )),
          ...filter.action.map((action) => (
            <Label
              key={action}
              variant="outline"
              closeBtnAriaLabel={t("filter.remove", { label: t("filter.action"), value: actionName(action) })}
              onClose={() => toggle("action", action)}
            >
              {actionName(action)}
            </Label>
          )),
        ]}
      </LabelGroup>{" "}
      <Button variant="link" isInline onClick={() => clear(...FILTERS)}>
        {t("common:filter.clear")}
      </Button>
    </div>
  );
}
