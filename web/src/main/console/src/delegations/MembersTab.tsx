import {
  Button,
  EmptyState,
  EmptyStateBody,
  SearchInput,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import SearchIcon from "@patternfly/react-icons/dist/esm/icons/search-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delegation, Member } from "../api/schema";
import { useFilters } from "../components/keyset";
import { MembersTable } from "../components/MembersTable";
import { Pager } from "../components/Pager";
import { displayName } from "../components/personName";
import { useSorting } from "../components/sorting";
import { ExportButton } from "./ExportButton";
import { addressOf } from "./place";
import { membersOf, type MemberSort } from "./queries";
import { RemoveMember } from "./RemoveMember";
import { RouterLink } from "../components/RouterLink";

const SORTS: MemberSort[] = ["role", "name", "-name", "employer", "-employer"];

/** The list as it is now, with what the caller may do to it. */
export function MembersTab({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation("members");
  const { search } = useFilters();
  const q = search.get("q")?.trim().slice(0, 100) || undefined;
  const sort = SORTS.find((candidate) => candidate === search.get("sort")) ?? "role";
  const { data } = useSuspenseQuery(membersOf(delegation, { q, sort, after: search.get("after") ?? undefined }));
  const sorting = useSorting(sort, ["role", "name", undefined, undefined, undefined, "employer"]);
  const [removing, setRemoving] = useState<Member>();
  const may = (action: Delegation["actions"][number]) => delegation.actions.includes(action);
  const address = addressOf(delegation);
  return (
    <>
      <MembersToolbar delegation={delegation} q={q} total={data.total} />
      {data.items.length === 0 ? (
        <MembersEmpty filtered={q !== undefined} mayAdd={may("ADD_MEMBER")} />
      ) : (
        <MembersTable
          members={data.items}
          label={t("label")}
          sorting={sorting}
          addressOf={(member) => `${address}/members/${member.id}`}
          actions={
            may("REMOVE_MEMBER")
              ? (member) => (
                  <Button
                    variant="link"
                    isDanger
                    isInline
                    aria-label={t("removeNamed", { name: displayName(member) })}
                    onClick={() => setRemoving(member)}
                  >
                    {t("remove")}
                  </Button>
                )
              : undefined
          }
        />
      )}
      <Pager next={data.next} />
      {removing && <RemoveMember place={delegation} member={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

function MembersEmpty({ filtered, mayAdd }: { filtered: boolean; mayAdd: boolean }) {
  const { t } = useTranslation("members");
  if (filtered) {
    return <EmptyState icon={SearchIcon} titleText={t("empty.filtered")} headingLevel="h2" />;
  }
  return (
    <EmptyState icon={UsersIcon} titleText={t("empty.title")} headingLevel="h2">
      <EmptyStateBody>{mayAdd ? t("empty.add") : t("empty.wait")}</EmptyStateBody>
    </EmptyState>
  );
}

interface MembersToolbarProps {
  delegation: Delegation;
  q: string | undefined;
  total: number;
}

function MembersToolbar({ delegation, q, total }: MembersToolbarProps) {
  const { t } = useTranslation(["delegations", "members"]);
  const { set } = useFilters();
  const may = (action: Delegation["actions"][number]) => delegation.actions.includes(action);
  const address = addressOf(delegation);
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <MemberSearch key={q} words={q ?? ""} onSearch={(words) => set("q", words)} />
        </ToolbarItem>
        <ToolbarGroup align={{ default: "alignStart", lg: "alignEnd" }} rowWrap={{ default: "wrap" }}>
          {may("ADD_MEMBER") && (
            <ToolbarItem>
              <Button variant="secondary" component={RouterLink} href={`${address}/members/new`}>
                {t("members:add")}
              </Button>
            </ToolbarItem>
          )}
          {may("IMPORT") && (
            <ToolbarItem>
              <Button variant="secondary" component={RouterLink} href={`${address}/imports/new`}>
                {t("action.import")}
              </Button>
            </ToolbarItem>
          )}
          {may("EXPORT") && total > 0 && (
            <ToolbarItem>
              <ExportButton delegation={delegation} />
            </ToolbarItem>
          )}
        </ToolbarGroup>
      </ToolbarContent>
    </Toolbar>
  );
}

function MemberSearch({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { t } = useTranslation(["members", "common"]);
  const [typed, setTyped] = useState(words);
  return (
    <SearchInput
      data-page-search
      aria-label={t("searchLabel")}
      placeholder={t("searchPlaceholder")}
      resetButtonLabel={t("common:search.reset")}
      submitSearchButtonLabel={t("common:search.submit")}
      value={typed}
      onChange={(_event, value) => setTyped(value)}
      onSearch={() => onSearch(typed.trim())}
      onClear={() => {
        setTyped("");
        onSearch("");
      }}
    />
  );
}
