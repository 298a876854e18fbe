package org.ciep.approval;

/** What an official decides at a stage. */
public enum DecisionOutcome {
    /** On to the next stage, or approved where there is none. */
    APPROVE,
    /** Back to its owner with a reason, to be mended and submitted again. */
    RETURN,
    /** Refused for good, with a reason. */
    REJECT;

    /** Whether a reason must be given (rule 5 of approval). */
    public boolean needsReason() {
        return this != APPROVE;
    }
}
