package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;

/** Officials decide cases, one at a time. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
public class DecisionService {

    @Inject
    VisibleCase visible;

    @Inject
    CaseQueries queries;

    @Inject
    CaseLock caseLock;

    @Inject
    Deciding deciding;

    @Inject
    Actings actings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Decides at the stage that is waiting, on the revision and version that the official saw; as a deputy where the decision
     * says for whom.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public CaseView decide(String reference, NewDecision decision) {
        decision.requireComplete();
        var identity = caller.identity();
        var matter = caseLock.lock(visible.id(reference));
        var now = clock.instant();
        deciding.decide(matter, decision, identity, now);
        return CaseViews.view(matter, CasePast.of(queries, matter.id()), actings.of(identity, now), now);
    }
}
