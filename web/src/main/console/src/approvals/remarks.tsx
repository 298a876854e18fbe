import { Button } from "@patternfly/react-core";
import CommentIcon from "@patternfly/react-icons/dist/esm/icons/comment-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Member, Remark } from "../api/schema";
import { displayName } from "../components/personName";

/** A remark while it is being written. */
export interface DraftRemark {
  key: string;
  member: Member | undefined;
  field: string;
  text: string;
}

export interface Remarks {
  drafts: DraftRemark[];
  add: (member: Member | undefined) => void;
  change: (key: string, change: Partial<Pick<DraftRemark, "field" | "text">>) => void;
  remove: (key: string) => void;
}

export function useRemarks(): Remarks {
  const [drafts, setDrafts] = useState<DraftRemark[]>([]);
  return {
    drafts,
    add: (member) => setDrafts((all) => [...all, { key: crypto.randomUUID(), member, field: "", text: "" }]),
    change: (key, change) =>
      setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...change } : draft))),
    remove: (key) => setDrafts((all) => all.filter((draft) => draft.key !== key)),
  };
}

/** What is sent: remarks without a text were never made. */
export function remarksOf(drafts: DraftRemark[]): Remark[] {
  return drafts
    .filter(({ text }) => text.trim() !== "")
    .map(({ member, field, text }) => ({
      ...(member ? { member: member.id } : {}),
      ...(member && field ? { field } : {}),
      text: text.trim(),
    }));
}

export function RemarkButton({ member, onClick }: { member: Member; onClick: (member: Member) => void }) {
  const { t } = useTranslation("approvals");
  const label = t("remark.on", { name: displayName(member) });
  return (
    <Button variant="plain" icon={<CommentIcon />} aria-label={label} title={label} onClick={() => onClick(member)} />
  );
}
