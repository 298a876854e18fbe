import { useTranslation } from "react-i18next";
import type events from "../locales/en/events.json";
import { useUnitName } from "../app/editions";

type Action = keyof typeof events.sentence;

interface Event {
  actor: string;
  onBehalfOf?: string | undefined;
  action: string;
  object: string;
  unit?: string | undefined;
  details?: Record<string, string> | undefined;
}

/** Who did it: both names where a deputy acted for somebody. */
export function useActorName(): (actor: string, onBehalfOf: string | undefined) => string {
  const { t } = useTranslation("events");
  return (actor, onBehalfOf) => (onBehalfOf ? t("onBehalf", { actor, principal: onBehalfOf }) : actor);
}

/** Whole sentences for what happened; an action that the console does not know is named as it is. */
export function useEventSentence(): (event: Event) => string {
  const { t, i18n } = useTranslation(["events", "common", "person"]);
  const unitName = useUnitName();
  const actorName = useActorName();
  return ({ actor, onBehalfOf, action, object, unit, details = {} }) => {
    const said = action === "MEMBER_ADDED" && details.members ? "MEMBERS_ADDED" : action;
    const known = i18n.exists(`events:sentence.${said}`) ? (said as Action) : "unknown";
    const named = (group: "reason" | "categoryName", code = "") =>
      i18n.exists(`common:${group}.${code}`) ? t(`common:${group}.${code}` as "common:reason.OTHER") : "";
    const { purpose } = details;
    return t(`sentence.${known}`, {
      ...details,
      ...(purpose && i18n.exists(`person:purpose.${purpose}`)
        ? { purpose: t(`person:purpose.${purpose as "PHOTOGRAPH"}`) }
        : {}),
      actor: actorName(actor, onBehalfOf),
      action,
      object,
      reason: named("reason", details.reasonCode),
      category: named("categoryName", details.category),
      unit: unitName(unit),
    });
  };
}

/** The short name of an action, for filters and tables. */
export function useActionName(): (action: string) => string {
  const { t, i18n } = useTranslation("events");
  return (action) => (i18n.exists(`events:action.${action}`) ? t(`action.${action as "DELEGATION_OPENED"}`) : action);
}
