package org.ciep.approval;

/** Why a case is returned or rejected, for statistics; the words stand beside it. */
public enum ReasonCode {
    INCOMPLETE,
    INCORRECT,
    NOT_ELIGIBLE,
    OVER_QUOTA,
    DUPLICATE,
    LATE,
    OTHER
}
