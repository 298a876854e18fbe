package org.ciep.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;

/** Administrators plan editions, and plan them anew while everything runs. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class EditionService {

    @Inject
    EntityManager entityManager;

    @Inject
    AuditTrail auditTrail;

    /**
     * Adds an edition.
     *
     * @throws EditionAlreadyExists if the number is taken
     * @throws org.ciep.platform.InvalidInput if the plan contradicts itself
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public EditionView create(int number, EditionPlan plan) {
        var edition = new Edition(number, plan);
        entityManager.persist(edition);
        Constraints.flush(entityManager, "edition_pk", EditionAlreadyExists::new);
        auditTrail.append(AuditAction.EDITION_CREATED, AuditObject.edition(number));
        return edition.view();
    }

    /**
     * Replaces the plan that the caller saw. Windows take effect at once.
     *
     * @throws EditionNotFound if there is none with this number
     * @throws org.ciep.platform.StaleVersion if someone else changed it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public EditionView change(int number, long expectedVersion, EditionPlan plan) {
        var edition =
                Optional.ofNullable(entityManager.find(Edition.class, number)).orElseThrow(EditionNotFound::new);
        edition.replan(plan, expectedVersion);
        entityManager.flush();
        auditTrail.append(AuditAction.EDITION_CHANGED, AuditObject.edition(number));
        return edition.view();
    }
}
