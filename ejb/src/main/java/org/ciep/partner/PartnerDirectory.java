package org.ciep.partner;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features ask of accreditations of organisations; they check themselves what the caller may see. */
@Stateless
@PermitAll
@TransactionAttribute(SUPPORTS)
public class PartnerDirectory {

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    /** An organisation's accreditation for an edition; empty before it is submitted. */
    @PermitAll
    public Optional<AccreditationFacts> ofOrganisation(String organisationCode, int edition) {
        return queries.ofOrganisation(organisationCode, edition).map(OrganisationAccreditation::facts);
    }

    /** All organisations that are admitted to an edition, by their codes. */
    @PermitAll
    public List<AdmittedOrganisation> admitted(int edition) {
        return queries.admitted(edition);
    }

    /** @throws OrganisationNotFound if there is none with this id that was ever submitted */
    @PermitAll
    public AccreditationFacts accreditation(UUID id) {
        return Optional.ofNullable(entityManager.find(OrganisationAccreditation.class, id))
                .filter(found -> found.organisationId() != null)
                .map(OrganisationAccreditation::facts)
                .orElseThrow(OrganisationNotFound::new);
    }

    /** Those of a list in one go, by their ids: of what was ever submitted. */
    @PermitAll
    public Map<UUID, AccreditationFacts> accreditations(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.submitted(ids).stream()
                        .map(OrganisationAccreditation::facts)
                        .collect(Collectors.toMap(AccreditationFacts::accreditationId, Function.identity()));
    }

    /** These stay in the state in which they are until the caller's transaction ends; locked in the order of their ids. */
    @PermitAll
    @TransactionAttribute(MANDATORY)
    public void keep(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            queries.all(ids).setLockMode(LockModeType.PESSIMISTIC_READ).getResultList();
        }
    }

    /**
     * The same as {@link #accreditation}, and its state stays as it is until the caller's transaction ends: what depends on an accredited organisation is granted
     * under this lock.
     */
    @PermitAll
    @TransactionAttribute(MANDATORY)
    public AccreditationFacts accreditationKept(UUID id) {
        var found = entityManager.find(OrganisationAccreditation.class, id, LockModeType.PESSIMISTIC_READ);
        if (found == null || found.organisationId() == null) {
            throw new OrganisationNotFound();
        }
        entityManager.refresh(found, LockModeType.PESSIMISTIC_READ);
        return found.facts();
    }
}
