package org.ciep.notification;

import org.ciep.approval.CaseKind;
import org.jspecify.annotations.Nullable;

/** What an official is told. Names are stored. */
public enum NotificationKind {
    /** A case waits at a stage that the official may decide. */
    CASE_WAITS(false),
    /** The time of a stage that the official may decide is nearly over. */
    CASE_REMINDER(false),
    /** The time of a stage is over, and the official may decide there as well from now on. */
    CASE_ESCALATED(false),
    /** The delegation of the official's unit was returned. */
    CASE_RETURNED(false),
    /** The delegation of the official's unit was approved at the last stage. */
    CASE_APPROVED(true),
    /** The delegation of the official's unit was rejected. */
    CASE_REJECTED(false),
    /** A decision on the delegation of the official's unit, or on a case that the official decided, was revoked. */
    DECISION_REVOKED(false),
    /** A person has done everything: the coordinator of the organisation can submit the accreditation. */
    STAFF_READY(false, CaseKind.STAFF_ACCREDITATION),
    /** Something became of the accreditation of a person of the coordinator's organisation. */
    STAFF_DECIDED(false, CaseKind.STAFF_ACCREDITATION),
    /** Something became of the accreditation of the coordinator's organisation. */
    ORGANISATION_DECIDED(false, CaseKind.PARTNER_ORGANISATION);

    private final boolean mutable;
    private final @Nullable CaseKind about;

    NotificationKind(boolean mutable) {
        this(mutable, null);
    }

    NotificationKind(boolean mutable, @Nullable CaseKind about) {
        this.mutable = mutable;
        this.about = about;
    }

    /** May it stay in the console? Not what asks for something, and not what has legal consequences. */
    public boolean mayBeMuted() {
        return mutable;
    }

    /** What coordinators are told of, who open no case; null where officials are told of a case of any kind. */
    @Nullable
    CaseKind about() {
        return about;
    }
}
