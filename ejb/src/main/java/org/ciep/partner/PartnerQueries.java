package org.ciep.partner;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Organisations and their accreditations. */
interface PartnerQueries {

    EntityManager entityManager();

    @HQL("from OrganisationAccreditation a where a.organisationCode = :code and a.edition = :edition")
    Optional<OrganisationAccreditation> ofOrganisation(String code, int edition);

    @HQL("select a.id from OrganisationAccreditation a where a.reference = :reference")
    Optional<UUID> idOf(String reference);
}
