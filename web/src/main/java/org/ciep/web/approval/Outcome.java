package org.ciep.web.approval;

import org.ciep.approval.DecisionOutcome;

/** What can be decided on a case that waits; a revocation has an address of its own. */
public enum Outcome {
    APPROVE,
    RETURN,
    REJECT;

    DecisionOutcome outcome() {
        return DecisionOutcome.valueOf(name());
    }
}
