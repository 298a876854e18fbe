package org.ciep.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ciep.audit.AuditAction;
import org.ciep.audit.AuditObject;
import org.ciep.audit.AuditTrail;
import org.ciep.identity.Roles;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.Texts;

/** Administrators say what belongs to a category, and which zones the venue has. What is granted already stays as it was. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CategoryService {

    @Inject
    EntityManager entityManager;

    @Inject
    AuditTrail auditTrail;

    /**
     * Replaces the plan that the caller saw.
     *
     * @throws InvalidInput if it names a zone that there is not
     * @throws org.ciep.platform.StaleVersion if someone else changed it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public CategoryView change(Category category, long expectedVersion, CategoryPlan plan) {
        var rules = entityManager.find(CategoryRules.class, category);
        rules.replan(plan, expectedVersion);
        Constraints.flush(
                entityManager,
                "category_zone_zone_fk",
                () -> new InvalidInput(List.of(Violation.error("/zones", "zone-unknown"))));
        auditTrail.append(AuditAction.CATEGORY_CHANGED, AuditObject.category(category.name()));
        return rules.view();
    }

    /** @throws ZoneAlreadyExists if the code is taken */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ZoneView addZone(String code, Texts name) {
        var zone = new Zone(code, name);
        entityManager.persist(zone);
        Constraints.flush(entityManager, "zone_pk", ZoneAlreadyExists::new);
        auditTrail.append(AuditAction.ZONE_ADDED, AuditObject.zone(code));
        return zone.view();
    }

    /**
     * Gives a zone another name.
     *
     * @throws ZoneNotFound if there is none with this code
     * @throws org.ciep.platform.StaleVersion if someone else changed it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ZoneView renameZone(String code, long expectedVersion, Texts name) {
        var zone = Optional.ofNullable(entityManager.find(Zone.class, code)).orElseThrow(ZoneNotFound::new);
        zone.rename(name, expectedVersion);
        entityManager.flush();
        auditTrail.append(AuditAction.ZONE_CHANGED, AuditObject.zone(code));
        return zone.view();
    }
}
