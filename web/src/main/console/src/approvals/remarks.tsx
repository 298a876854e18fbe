import { Button } from "@patternfly/react-core";
import CommentIcon from "@patternfly/react-icons/dist/esm/icons/comment-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Member, Remark } from "../api/schema";
import { displayName } from "../components/personName";

/** What a remark is about: a member of a list, or an organisation. */
export interface Part {
  id: string;
  name: string;
}

/** A remark while it is being written. */
export interface DraftRemark {
  key: string;
  part: Part | undefined;
  field: string;
  text: string;
}

export interface Remarks {
  drafts: DraftRemark[];
  add: (part: Part | undefined, field?: string) => void;
  change: (key: string, change: Partial<Pick<DraftRemark, "field" | "text">>) => void;
  remove: (key: string) => void;
}

export function useRemarks(): Remarks {
  const [drafts, setDrafts] = useState<DraftRemark[]>([]);
  return {
    drafts,
    add: (part, field = "") => setDrafts((all) => [...all, { key: crypto.randomUUID(), part, field, text: "" }]),
    change: (key, change) =>
      setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...change } : draft))),
    remove: (key) => setDrafts((all) => all.filter((draft) => draft.key !== key)),
  };
}

/** What is sent: remarks without a text were never made. */
export function remarksOf(drafts: DraftRemark[]): Remark[] {
  return drafts
    .filter(({ text }) => text.trim() !== "")
    .map(({ part, field, text }) => ({
      ...(part ? { member: part.id } : {}),
      ...(part && field ? { field } : {}),
      text: text.trim(),
    }));
}

export function partOf(member: Member): Part {
  return { id: member.id, name: displayName(member) };
}

/** The way to a remark on something that has this name. */
export function RemarkButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation("approvals");
  const label = t("remark.on", { name });
  return <Button variant="plain" icon={<CommentIcon />} aria-label={label} title={label} onClick={onClick} />;
}
