package org.ciep.partner;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Takes the place of the scope: where it is off, every organisation is there for everybody, to look at and to act for. */
@Dependent
@Alternative
@Priority(1)
class UnscopedOrganisations extends CallerOrganisations {

    private static final OrganisationScope EVERYWHERE = new OrganisationScope(true, "");

    @Inject
    EntityManager entityManager;

    @Override
    public OrganisationScope visible() {
        return isOff() ? EVERYWHERE : super.visible();
    }

    @Override
    public OrganisationScope represented() {
        return isOff() ? EVERYWHERE : super.represented();
    }

    private boolean isOff() {
        return "ORGANISATION"
                .equals(entityManager
                        .createNativeQuery("select rule from ciep.rule_off", String.class)
                        .getSingleResult());
    }
}
