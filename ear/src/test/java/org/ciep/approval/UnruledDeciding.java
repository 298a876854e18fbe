package org.ciep.approval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import org.ciep.identity.CallerIdentity;

/** Takes the place of the one way to a decision, and lets pass what the rule that is off would refuse. */
@Dependent
@Alternative
@Priority(1)
class UnruledDeciding extends Deciding {

    @Override
    Permit require(ApprovalCase matter, NewDecision decision, CallerIdentity official, Instant now) {
        try {
            return super.require(matter, decision, official, now);
        } catch (DecisionRefused refusal) {
            if (matter.status() != CaseStatus.OPEN
                    || !RuleOff.now(entityManager).forgives(refusal)) {
                throw refusal;
            }
            var represented =
                    actings.require(official, decision.onBehalfOf(), now).represented();
            var decider =
                    new ApprovalDecision.Decider(official.username(), official.displayName(), now, represented, null);
            var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
            return new Permit(decider, decisions.nextPlace(matter.round(), matter.stage()));
        }
    }
}
