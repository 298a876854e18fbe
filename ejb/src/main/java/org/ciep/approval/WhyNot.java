package org.ciep.approval;

import org.ciep.platform.DomainException.Kind;

/** Why an official may not decide a case now. The order is the order in which the reasons are looked for. */
public enum WhyNot {
    /** No stage of the route is decided by any of the caller's roles, or not for this unit. */
    NO_DECIDING_ROLE("no-deciding-role", Kind.FORBIDDEN, "No stage of this case is decided by the caller's role"),
    /** Approved, rejected or withdrawn. */
    CASE_CLOSED("case-closed", Kind.CONFLICT, "The case is closed"),
    /** With its owner. */
    CASE_RETURNED("case-returned", Kind.CONFLICT, "The case was returned and waits for the next submission"),
    /** The caller has decided in this round, or a deputy in the caller's name. */
    ALREADY_DECIDED("already-decided", Kind.CONFLICT, "The caller has already decided this revision"),
    /** Another role decides now. */
    NOT_THIS_STAGE("not-this-stage", Kind.CONFLICT, "The case waits at a stage that another role decides"),
    /** Rule 1: the caller created, edited or submitted it, or benefits from it. */
    DECIDED_BY_CONTRIBUTOR(
            "decided-by-contributor",
            Kind.FORBIDDEN,
            "Nobody decides what they created, edited, submitted or benefit from"),
    /** Rule 2: the caller, or a deputy in the caller's name, decided at another stage of the case, in whatever round. */
    OTHER_STAGE_DECIDED("other-stage-decided", Kind.CONFLICT, "Nobody decides at two stages of one case"),
    /** Rule 3: the represented official may not decide it either, for rule 1. */
    REPRESENTED_CONTRIBUTED(
            "represented-contributed",
            Kind.FORBIDDEN,
            "A deputy does not decide what the represented official created, edited, submitted or benefits from"),
    /** Rule 3: the represented official has decided, or another deputy in that official's name. */
    REPRESENTED_DECIDED(
            "represented-decided", Kind.CONFLICT, "The represented official has already decided in this case"),
    /** No decision of the present round stands, or the case is returned or withdrawn. */
    NOTHING_TO_REVOKE("nothing-to-revoke", Kind.CONFLICT, "No decision of this case can be revoked now"),
    /** Rule 4: another role decides at the stage of the decision. */
    STAGE_OF_OTHERS("stage-of-others", Kind.FORBIDDEN, "The decision was made at a stage that another role decides"),
    /** Rule 5: the caller, or a deputy in the caller's name, decided in this case; these are not other eyes. */
    REVOKED_BY_DECIDER(
            "revoked-by-decider", Kind.CONFLICT, "Whoever decided in a case does not revoke a decision of it"),
    /** The caller is not, or no longer, a deputy of the official that was named. */
    NOT_DEPUTY("not-deputy", Kind.FORBIDDEN, "The caller does not act for that official now");

    private final String code;
    private final Kind kind;
    private final String sentence;

    WhyNot(String code, Kind kind, String sentence) {
        this.code = code;
        this.kind = kind;
        this.sentence = sentence;
    }

    /** The problem code, as the contract lists it. */
    public String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    String sentence() {
        return sentence;
    }
}
