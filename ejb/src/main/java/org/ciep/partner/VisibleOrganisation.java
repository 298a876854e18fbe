package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** An organisation's accreditation that the caller may see: what is out of scope is as if it were not there (rule 4). */
@Dependent
class VisibleOrganisation {

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    CallerOrganisations organisations;

    /** @throws OrganisationNotFound if there is none in the caller's scope */
    OrganisationAccreditation read(String reference) {
        var scope = organisations.visible();
        return queries.visible(reference, scope.everywhere(), scope.organisation())
                .map(id -> entityManager.find(OrganisationAccreditation.class, id))
                .orElseThrow(OrganisationNotFound::new);
    }
}
