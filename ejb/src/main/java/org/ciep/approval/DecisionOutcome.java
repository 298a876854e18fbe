package org.ciep.approval;

/** What an official decides at a stage. Names are stored. */
public enum DecisionOutcome {
    /** On to the next stage, or approved where there is none. */
    APPROVE,
    /** Back to its owner with a reason, to be mended and submitted again. */
    RETURN,
    /** Refused, with a reason. */
    REJECT,
    /** Takes back the decision before it at the stage, which then waits for other eyes. Only {@link RevocationService} does so. */
    REVOKE;

    /** Whether a reason must be given (rule 5 of approval). */
    public boolean needsReason() {
        return this != APPROVE;
    }
}
