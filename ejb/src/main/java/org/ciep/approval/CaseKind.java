package org.ciep.approval;

import java.util.List;
import org.ciep.identity.Roles;

/** What a case is about. Each kind has a route of its own; approval knows no more of it than a subject's id. */
public enum CaseKind {
    /** A unit's delegation to an edition. */
    DELEGATION('D', Roles.UNIT_APPROVER, Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER, Roles.SECURITY_OFFICER),
    /** A change of an approved delegation. */
    AMENDMENT('A', Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER),
    /** A change after its window has closed. */
    LATE_REQUEST('L', Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER),
    /** A partner organisation's admission to an edition. */
    PARTNER_ORGANISATION('O', Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER),
    /** A person's admission through a partner organisation. */
    STAFF_ACCREDITATION('S', Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.MINISTRY_APPROVER),
    /** Places that go from one unit or organisation to another. */
    QUOTA_TRANSFER('Q', Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER),
    /** What was admitted is suspended, or admitted again. */
    SUSPENSION('X', Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER, Roles.MINISTRY_APPROVER);

    private final char letter;
    private final List<String> roles;

    CaseKind(char letter, String... roles) {
        this.letter = letter;
        this.roles = List.of(roles);
    }

    /** The letter in the references of such cases: {@code 20-D-0005}. */
    public char letter() {
        return letter;
    }

    /** What the subject's feature says of such a case, so that stages can be restricted by it. */
    public List<StageCriterion> criteria() {
        return switch (this) {
            case DELEGATION -> List.of(StageCriterion.UNIT_KIND, StageCriterion.LATE);
            case AMENDMENT, LATE_REQUEST -> List.of(StageCriterion.UNIT_KIND, StageCriterion.OVERFLOW);
            case PARTNER_ORGANISATION -> List.of(StageCriterion.LATE);
            case STAFF_ACCREDITATION -> List.of(StageCriterion.CATEGORY, StageCriterion.OVERFLOW, StageCriterion.LATE);
            case QUOTA_TRANSFER -> List.of(StageCriterion.UNIT_KIND, StageCriterion.CATEGORY, StageCriterion.OVERFLOW);
            case SUSPENSION -> List.of(StageCriterion.CATEGORY);
        };
    }

    /** The realm roles that may see such cases and decide them. */
    public List<String> roles() {
        return roles;
    }
}
