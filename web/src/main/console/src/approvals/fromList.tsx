import type { ComponentProps } from "react";
import { Link, useLocation } from "react-router";
import { filterFrom } from "./filter";
import { NO_FILTER, type CaseFilter } from "./queries";

/** The list from which a case was opened: the query of its address, which goes along beside the case in the history entry. */
export interface FromList {
  list: string;
}

/** In the list itself: what goes along with the cases that are opened from it. */
export function useThisList(): FromList {
  return { list: useLocation().search };
}

/** At a case: the list from which it was opened, if it was opened from one. */
export function useFromList(): FromList {
  const { state } = useLocation() as { state: Partial<FromList> | null };
  return { list: state?.list ?? "" };
}

/** What narrows and orders the cases that follow; lists of what is decided already say nothing about these. */
export function followingFilter({ list }: FromList): CaseFilter {
  const search = new URLSearchParams(list);
  return ["waiting", "deputy"].includes(search.get("view") ?? "waiting") ? filterFrom(search) : NO_FILTER;
}

/** The way to another case of the same list. */
export function CaseLink({ href = "/inbox", ...props }: ComponentProps<"a">) {
  return <Link {...props} to={href} state={useFromList()} />;
}
