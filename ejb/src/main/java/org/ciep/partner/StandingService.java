package org.ciep.partner;

import static org.ciep.audit.AuditAction.STANDING_ORDERED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ciep.approval.CaseFacts;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseService;
import org.ciep.approval.OpenCase;
import org.ciep.approval.Submission;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;

/**
 * One official orders that an admitted organisation is suspended, reinstated or its accreditation revoked; it happens when others have
 * approved it, on the route of suspensions. The one who orders decides nothing, and neither does the organisation's contact (rule 1).
 */
@Stateless
@RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
public class StandingService {

    static final Set<String> MAY_ORDER = Set.of(Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER);

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    ApplicationAccess access;

    @Inject
    ConcernedOfficials officials;

    @Inject
    OrganisationViews views;

    @Inject
    CaseService cases;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens a case of it.
     *
     * @throws OrganisationNotFound if there is none in the caller's scope
     * @throws IllegalOrganisationTransition if its state does not allow it
     * @throws StandingOrderPending if another order waits
     * @throws org.ciep.platform.StaleVersion if it is no longer what the official saw
     */
    @RolesAllowed({Roles.HOST_REVIEWER, Roles.MINISTRY_APPROVER})
    public OrganisationView order(String reference, long expectedVersion, NewStandingOrder wanted) {
        var identity = caller.identity();
        var id = queries.visible(reference, true, "").orElseThrow(OrganisationNotFound::new);
        var accreditation = access.locked(id, expectedVersion);
        if (!wanted.change().isPossible(accreditation.status())) {
            throw new IllegalOrganisationTransition(
                    accreditation.status(), wanted.change().target());
        }
        var order = new StandingOrder(id, wanted, identity, clock.instant());
        entityManager.persist(order);
        Constraints.flush(entityManager, "standing_order_pending_uk", StandingOrderPending::new);
        trail.append(
                STANDING_ORDERED,
                accreditation.auditObject(),
                Map.of(
                        "change", wanted.change().name(),
                        "reasonCode", wanted.reason().code().name(),
                        "reason", order.reason().text()));
        cases.submit(
                matter(accreditation, order),
                new Submission(
                        1,
                        1,
                        new CaseFacts(null, Set.of(), false, false),
                        identity.username(),
                        identity.displayName(),
                        concerned(accreditation, identity.username())));
        return views.of(accreditation);
    }

    /** Rule 1: the official who orders it, and those whose organisation it is. */
    private Set<String> concerned(OrganisationAccreditation accreditation, String official) {
        var concerned = new HashSet<>(officials.by(accreditation));
        concerned.add(official);
        return concerned;
    }

    private static OpenCase matter(OrganisationAccreditation accreditation, StandingOrder order) {
        return new OpenCase(
                CaseKind.SUSPENSION,
                order.id(),
                accreditation.reference(),
                accreditation.edition(),
                Objects.requireNonNull(accreditation.organisationCode()),
                accreditation.details().name().texts());
    }
}
