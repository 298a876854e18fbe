import { List, ListItem } from "@patternfly/react-core";
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { asProblem } from "../api/problem";
import type { Delegation } from "../api/schema";
import { displayName } from "../components/personName";
import { useViolationText } from "../components/problemText";
import { addressOf } from "./place";
import { memberOf } from "./queries";

const PLACE = "/members/";
const NAMED = 10;

interface MembersInTheWayProps {
  delegation: Delegation;
  error: unknown;
}

/** Whom of the list a refusal is about, each with the way to where the member is mended or taken off. */
export function MembersInTheWay({ delegation, error }: MembersInTheWayProps) {
  const { t } = useTranslation("delegations");
  const violationText = useViolationText();
  const told = error ? asProblem(error).violations.filter(({ pointer }) => pointer.startsWith(PLACE)) : [];
  const idOf = (pointer: string) => pointer.slice(PLACE.length);
  const members = useQueries({
    queries: told.slice(0, NAMED).map(({ pointer }) => memberOf(delegation, idOf(pointer))),
  });
  if (told.length === 0) {
    return null;
  }
  return (
    <List aria-label={t("submit.inTheWay")} className="pf-v6-u-mb-md">
      {told.slice(0, NAMED).map((violation, index) => {
        const member = members[index]?.data;
        return (
          <ListItem key={violation.pointer}>
            <Link to={`${addressOf(delegation)}/members/${idOf(violation.pointer)}`}>
              {member ? <bdi>{displayName(member)}</bdi> : t("submit.member")}
            </Link>{" "}
            {violationText(violation)}
          </ListItem>
        );
      })}
      {told.length > NAMED && <ListItem>{t("submit.more", { count: told.length - NAMED })}</ListItem>}
    </List>
  );
}
