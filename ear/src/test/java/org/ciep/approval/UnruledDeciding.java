package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;

/** Takes the place of the one way to a decision, and lets pass what the rule that is off would refuse. */
@Dependent
@Alternative
@Priority(1)
class UnruledDeciding extends Deciding {

    @Override
    Permitted require(ApprovalCase matter, CaseDecisions decisions, NewDecision decision, Decides decides) {
        try {
            return super.require(matter, decisions, decision, decides);
        } catch (DecisionRefused refusal) {
            if (matter.status() != CaseStatus.OPEN
                    || !RuleOff.now(entityManager).forgives(refusal)) {
                throw refusal;
            }
            return new Permitted(matter, decision, decides.decider(null), decisions);
        }
    }
}
