package org.ciep.approval;

/** What the platform tells of a stage's deadline. Names are stored. */
public enum NoticeKind {
    /** The time is nearly over; to those who may decide. */
    REMINDER,
    /** The time is over; to the stage's escalation role, which may decide from then on. */
    ESCALATION
}
