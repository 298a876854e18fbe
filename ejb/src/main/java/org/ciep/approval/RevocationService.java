package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;

/** Officials revoke the last decision of a case, also of an approved or rejected one; what follows is shown first. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
public class RevocationService {

    @Inject
    VisibleCase visible;

    @Inject
    CaseQueries queries;

    @Inject
    CaseLock caseLock;

    @Inject
    Revoking revoking;

    @Inject
    RevocationAudience audience;

    @Inject
    Remedies remedies;

    @Inject
    Actings actings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What a revocation would do. Changes nothing.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     * @throws DecisionRefused if the caller may not revoke
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public RevocationPreview preview(String reference) {
        var identity = caller.identity();
        var matter = visible.read(reference);
        var decisions = new CaseDecisions(queries.decisionsOf(matter.id()));
        var now = clock.instant();
        var decision = revoking.requireAny(matter, decisions, identity, now);
        return new RevocationPreview(
                matter.round(),
                matter.version(),
                matter.status(),
                CaseViews.decision(decision, decisions),
                matter.route().at(decision.stage()).name(),
                matter.subjectSize(),
                remedies.againstRevocation(matter, now).orElse(null),
                audience.foreseen(matter, decisions, decision, identity.username()));
    }

    /**
     * Revokes the last decision that stands, on the revision and version that the official saw; as a deputy where the revocation
     * says for whom. The stage waits again, for others.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     * @throws CaseChanged if it is no longer what the official saw
     * @throws DecisionRefused if a rule of approval forbids it
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public CaseView revoke(String reference, NewRevocation revocation) {
        var identity = caller.identity();
        var matter = caseLock.lock(visible.id(reference));
        var now = clock.instant();
        revoking.revoke(matter, revocation, identity, now);
        return CaseViews.view(matter, CasePast.of(queries, matter.id()), actings.of(identity, now), now);
    }
}
