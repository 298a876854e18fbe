package org.ciep.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.ciep.audit.AuditAction;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.UnitNotFound;
import org.ciep.identity.Caller;
import org.ciep.identity.Roles;
import org.ciep.identity.UnitScope;
import org.ciep.platform.Constraints;

/** A unit opens its delegation to an edition. */
@Stateless
@RolesAllowed(Roles.DELEGATION_EDITOR)
public class DelegationService {

    @Inject
    EntityManager entityManager;

    @Inject
    EditionDirectory editions;

    @Inject
    DelegationViews views;

    @Inject
    DelegationAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens the delegation of the caller's unit.
     *
     * @throws UnitNotFound for every unit but the caller's own
     * @throws DelegationAlreadyOpen if the unit has one, in whatever state
     */
    @RolesAllowed(Roles.DELEGATION_EDITOR)
    public DelegationView open(int edition, String unitCode) {
        var identity = caller.identity();
        if (!UnitScope.own(identity).covers(unitCode)) {
            throw new UnitNotFound();
        }
        var now = clock.instant();
        editions.edition(edition).requireWindowOpenAt(now);
        editions.unit(unitCode);
        var delegation = new Delegation(edition, unitCode, identity, now);
        entityManager.persist(delegation);
        Constraints.flush(entityManager, "delegation_unit_uk", DelegationAlreadyOpen::new);
        audit.record(AuditAction.DELEGATION_OPENED, delegation);
        return views.of(delegation);
    }
}
