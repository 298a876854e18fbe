package org.ciep.notification;

import java.util.Set;
import org.ciep.approval.CaseKind;
import org.jspecify.annotations.Nullable;

/** What a mail tells, and what its template may say. Names are stored. */
public enum MailKind {
    CASE_WAITS("name", "case", "unit", "matter", "edition", "stage", "due", "link"),
    CASE_REMINDER("name", "case", "unit", "matter", "edition", "stage", "due", "link"),
    CASE_ESCALATED("name", "case", "unit", "matter", "edition", "stage", "due", "link"),
    CASE_RETURNED("name", "case", "unit", "matter", "edition", "link"),
    CASE_APPROVED("name", "case", "unit", "matter", "edition", "link"),
    CASE_REJECTED("name", "case", "unit", "matter", "edition", "remedy", "link"),
    DECISION_REVOKED("name", "case", "unit", "matter", "edition", "remedy", "link"),
    /** To coordinators of a partner organisation. */
    STAFF_READY("name", "matter", "organisation", "reference", "edition", "link"),
    STAFF_DECIDED("name", "matter", "organisation", "reference", "edition", "decision", "next", "link"),
    ORGANISATION_DECIDED("name", "organisation", "reference", "edition", "decision", "next", "link"),
    /** To people without an account, who apply for a partner organisation. */
    JOINING_LINK("edition", "until", "link"),
    JOINING_RETURNED("organisation", "edition", "reference", "until", "link"),
    JOINING_ACCREDITED("organisation", "edition", "reference", "link"),
    JOINING_REJECTED("organisation", "edition", "reference", "remedy", "link"),
    /** To a person whose accreditation an organisation began, and who completes it or gives consent. */
    STAFF_COMPLETION("name", "organisation", "edition", "until", "link"),
    STAFF_CONSENT("name", "organisation", "edition", "until", "link"),
    /** Several notifications in one mail. */
    DIGEST("name", "count", "list", "link");

    private final Set<String> placeholders;

    MailKind(String... placeholders) {
        this.placeholders = Set.of(placeholders);
    }

    static MailKind of(NotificationKind kind) {
        return valueOf(kind.name());
    }

    /** What such a mail is always about; null where it is of a case of any kind. */
    public @Nullable CaseKind about() {
        return switch (this) {
            case STAFF_READY, STAFF_DECIDED, STAFF_COMPLETION, STAFF_CONSENT -> CaseKind.STAFF_ACCREDITATION;
            case ORGANISATION_DECIDED, JOINING_LINK, JOINING_RETURNED, JOINING_ACCREDITED, JOINING_REJECTED ->
                CaseKind.PARTNER_ORGANISATION;
            default -> null;
        };
    }

    /** The words that may stand in braces in a template; every other one is refused. */
    public Set<String> placeholders() {
        return placeholders;
    }
}
