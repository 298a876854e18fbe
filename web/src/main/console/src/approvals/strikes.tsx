import { Button } from "@patternfly/react-core";
import BanIcon from "@patternfly/react-icons/dist/esm/icons/ban-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case, Member, Reason, ReasonCode, Strike } from "../api/schema";
import { displayName } from "../components/personName";

/** A member who is to be left out; what is empty is as for all. */
export interface DraftStrike {
  member: Member;
  code: ReasonCode | "";
  text: string;
}

export interface Strikes {
  drafts: DraftStrike[];
  add: (member: Member) => void;
  change: (member: Member, change: Partial<Pick<DraftStrike, "code" | "text">>) => void;
  remove: (member: Member) => void;
}

export function useStrikes(): Strikes {
  const [drafts, setDrafts] = useState<DraftStrike[]>([]);
  return {
    drafts,
    add: (member) =>
      setDrafts((all) =>
        all.some((draft) => draft.member.id === member.id) ? all : [...all, { member, code: "", text: "" }],
      ),
    change: (member, change) =>
      setDrafts((all) => all.map((draft) => (draft.member.id === member.id ? { ...draft, ...change } : draft))),
    remove: (member) => setDrafts((all) => all.filter((draft) => draft.member.id !== member.id)),
  };
}

/** What is sent: each with the own reason, or with that for all. */
export function strikesWith(drafts: DraftStrike[], forAll: Reason): Strike[] {
  return drafts.map(({ member, code, text }) => ({
    member: member.id,
    reason: { code: code || forAll.code, text: text.trim() || forAll.text },
  }));
}

/** Whom the decisions on the present revision that stand have left out. */
export function strikesOf({ decisions, revision }: Case): Strike[] {
  return decisions.filter(({ round, revoked }) => round === revision && !revoked).flatMap(({ strikes }) => strikes);
}

/** The head cannot be struck: the unit has to name another one. */
export function StrikeButton({ member, onClick }: { member: Member; onClick: (member: Member) => void }) {
  const { t } = useTranslation("approvals");
  const label = t("strike.on", { name: displayName(member) });
  return (
    member.role !== "HEAD" && (
      <Button variant="plain" icon={<BanIcon />} aria-label={label} title={label} onClick={() => onClick(member)} />
    )
  );
}
