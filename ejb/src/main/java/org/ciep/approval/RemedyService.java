package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ciep.identity.Roles;

/** What would be said of legal remedies with a decision, before it is made. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
public class RemedyService {

    @Inject
    VisibleCase visible;

    @Inject
    Remedies remedies;

    @Inject
    Clock clock;

    /**
     * What would be said with a rejection now.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER, Roles.HOST_REVIEWER, Roles.SECURITY_OFFICER})
    public Remedy ofRejection(String reference) {
        return remedies.against(visible.read(reference), DecisionOutcome.REJECT, clock.instant())
                .orElseThrow();
    }
}
