import {
  Button,
  EmptyState,
  EmptyStateBody,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from "@patternfly/react-core";
import UsersIcon from "@patternfly/react-icons/dist/esm/icons/users-icon";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Delegation, Member } from "../api/schema";
import { useChosen } from "../components/columnChoice";
import { ColumnsMenu } from "../components/ColumnsMenu";
import { DataTable, type Column } from "../components/DataTable";
import { useRowKeys } from "../components/keys";
import { KeysHelp } from "../components/KeysHelp";
import { useFilters } from "../components/keyset";
import { useMemberColumns } from "../components/MembersTable";
import { NothingMatches } from "../components/NothingMatches";
import { Pager } from "../components/Pager";
import { displayName } from "../components/personName";
import { WordSearch } from "../components/WordSearch";
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
  const [removing, setRemoving] = useState<Member>();
  const may = (action: Delegation["actions"][number]) => delegation.actions.includes(action);
  const address = addressOf(delegation);
  const columns = useMemberColumns((member) => `${address}/members/${member.id}`, delegation.strikes);
  const navigate = useNavigate();
  const selected = useRowKeys(data.items, (member) => void navigate(`${address}/members/${member.id}`));
  const chosen = useChosen("members", columns);
  return (
    <>
      <MembersToolbar delegation={delegation} q={q} total={data.total} columns={columns} />
      {data.items.length === 0 ? (
        <MembersEmpty filtered={q !== undefined} mayAdd={may("ADD_MEMBER")} />
      ) : (
        <DataTable
          label={t("label")}
          columns={chosen}
          rows={data.items}
          keyOf={({ id }) => id}
          sort={sort}
          selected={selected}
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
    return <NothingMatches title={t("empty.filtered")} filters={["q"]} />;
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
  columns: Column<Member>[];
}

function MembersToolbar({ delegation, q, total, columns }: MembersToolbarProps) {
  const { t } = useTranslation(["delegations", "members"]);
  const may = (action: Delegation["actions"][number]) => delegation.actions.includes(action);
  const address = addressOf(delegation);
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <WordSearch words={q} label={t("members:searchLabel")} placeholder={t("members:searchPlaceholder")} />
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
          <ToolbarItem>
            <ColumnsMenu list="members" columns={columns} />
          </ToolbarItem>
          <ToolbarItem>
            <KeysHelp keys={["next", "previous", "open"]} />
          </ToolbarItem>
        </ToolbarGroup>
      </ToolbarContent>
    </Toolbar>
  );
}
