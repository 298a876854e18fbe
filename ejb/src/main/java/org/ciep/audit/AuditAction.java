package org.ciep.audit;

/** What can happen to an object. Names are stored: they are never changed or used for something else. */
public enum AuditAction {
    EDITION_CREATED,
    EDITION_CHANGED,
    CALENDAR_DAY_ADDED,
    CALENDAR_DAY_CHANGED,
    CALENDAR_DAY_REMOVED,
    DELEGATION_OPENED,
    DELEGATION_SUBMITTED,
    DELEGATION_WITHDRAWN,
    MEMBER_ADDED,
    MEMBER_CHANGED,
    MEMBER_REMOVED,
    MEMBER_STRUCK,
    MEMBERS_VIEWED,
    MEMBER_VIEWED,
    MEMBERS_SEARCHED,
    MEMBERS_EXPORTED,
    REVISION_VIEWED,
    IMPORT_CHECKED,
    IMPORT_PLANNED,
    IMPORT_STARTED,
    IMPORT_FINISHED,
    IMPORT_FAILED,
    IMPORT_DISCARDED,
    IMPORT_VIEWED,
    CASE_OPENED,
    CASE_RESUBMITTED,
    STAGE_APPROVED,
    CASE_RETURNED,
    CASE_REJECTED,
    CASE_APPROVED,
    CASE_WITHDRAWN,
    DECISION_REVOKED,
    CASE_DEADLINE_MOVED,
    CASE_REMINDED,
    CASE_ESCALATED,
    MAIL_SENT_AGAIN,
    MAIL_TEMPLATE_CHANGED,
    MAIL_TEMPLATE_RESET,
    ROUTE_DRAFTED,
    ROUTE_CHANGED,
    ROUTE_CHECKED,
    ROUTE_PUBLISHED,
    DEPUTY_NAMED,
    DEPUTY_ENDED,
    SIGNED_IN,
    SIGNED_OUT;

    /** Is it about a look at personal data, not about a change? */
    public boolean isLook() {
        return switch (this) {
            case MEMBERS_VIEWED, MEMBER_VIEWED, MEMBERS_SEARCHED, MEMBERS_EXPORTED, REVISION_VIEWED, IMPORT_VIEWED ->
                true;
            default -> false;
        };
    }
}
