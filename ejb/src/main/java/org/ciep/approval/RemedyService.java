package org.ciep.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;

/** What would be said of legal remedies with a decision, before it is made. */
@Stateless
@RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER})
public class RemedyService {

    @Inject
    EntityManager entityManager;

    @Inject
    CaseQueries queries;

    @Inject
    Remedies remedies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What would be said with a rejection now.
     *
     * @throws CaseNotFound if there is no such case in the caller's scope
     */
    @RolesAllowed({Roles.UNIT_APPROVER, Roles.MINISTRY_APPROVER})
    public Remedy ofRejection(String reference) {
        var scope = UnitScope.of(caller.identity());
        var id = queries.visible(reference, scope.everywhere(), scope.unit()).orElseThrow(CaseNotFound::new);
        return remedies.against(entityManager.find(ApprovalCase.class, id), DecisionOutcome.REJECT, clock.instant())
                .orElseThrow();
    }
}
