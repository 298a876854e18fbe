import type { NotificationKind } from "../api/schema";
import type { Permission } from "../app/session";

/** Whoever may do one of these is told of it; nobody else ever is. */
const CONCERNED: Record<NotificationKind, Permission[]> = {
  CASE_WAITS: ["cases.decide"],
  CASE_REMINDER: ["cases.decide"],
  CASE_ESCALATED: ["cases.decide"],
  CASE_RETURNED: ["delegations.edit"],
  CASE_APPROVED: ["delegations.edit"],
  CASE_REJECTED: ["delegations.edit"],
  DECISION_REVOKED: ["cases.decide", "delegations.edit"],
  STAFF_READY: ["staff.edit"],
  STAFF_DECIDED: ["staff.edit"],
  ORGANISATION_DECIDED: ["staff.edit"],
};

/** Whether somebody with these permissions can be told of this at all. */
export function concerns(kind: NotificationKind, may: (permission: Permission) => boolean): boolean {
  return CONCERNED[kind].some(may);
}
