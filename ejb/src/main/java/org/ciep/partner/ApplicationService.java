package org.ciep.partner;

import static org.ciep.audit.AuditAction.ORGANISATION_APPLIED;
import static org.ciep.audit.AuditAction.ORGANISATION_CHANGED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ciep.audit.AuditTrail;
import org.ciep.edition.EditionDirectory;
import org.ciep.edition.EditionReferences;
import org.ciep.platform.Constraints;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * An applicant fills in the application behind a link. Open to whoever has the link's secret: it says who may, and stands for the
 * account that the applicant does not have yet.
 */
@Stateless
@PermitAll
public class ApplicationService {

    private static final char LETTER = 'P';

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    ApplicationLinks links;

    @Inject
    ApplicationAccess access;

    @Inject
    EditionDirectory editions;

    @Inject
    EditionReferences references;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Opens the application of the link's address; the first opening begins it, with what is known of the address's organisation from
     * an earlier edition.
     *
     * @throws ApplicationLinkUnknown if the link is not valid
     * @throws org.ciep.edition.EditionEnded if there is none yet and the event is over
     */
    @PermitAll
    public ApplicationView open(@Nullable String secret) {
        var link = links.require(secret);
        var known = queries.ofApplicant(link.edition(), link.email());
        var accreditation = known.isPresent() ? find(known.get()) : begin(link);
        return access.view(accreditation, link);
    }

    /** @throws ApplicationLinkUnknown if the link is not valid, or was not opened yet */
    @PermitAll
    public ApplicationView view(@Nullable String secret) {
        var link = links.require(secret);
        return access.view(find(access.idBehind(link)), link);
    }

    /**
     * Keeps what was filled in so far.
     *
     * @throws ApplicationFrozen if it is with the approvers, or decided
     * @throws FieldNotRemarked if after a return other fields are changed than those with a remark
     * @throws org.ciep.platform.InvalidInput if a value cannot be kept
     */
    @PermitAll
    public ApplicationView fill(@Nullable String secret, long expectedVersion, ApplicationEntry entry) {
        var link = links.require(secret);
        var accreditation = access.locked(access.idBehind(link), expectedVersion);
        var content = ApplicationRules.tidied(entry);
        var changed = ApplicationFields.changed(accreditation.content(), content);
        if (!changed.isEmpty()) {
            access.mending(accreditation).require(accreditation.status().isEditable() ? changed : List.of());
            accreditation.fill(content, clock.instant());
            entityManager.flush();
            record(accreditation, Map.of("fields", String.join(",", changed)));
        }
        return access.view(accreditation, link);
    }

    private void record(OrganisationAccreditation accreditation, Map<String, String> details) {
        Applicant.act(accreditation.reference(), () -> {
            trail.append(ORGANISATION_CHANGED, accreditation.auditObject(), details);
            return true;
        });
    }

    private OrganisationAccreditation begin(ApplicationLink link) {
        var now = clock.instant();
        editions.edition(link.edition()).requireNotOverAt(now);
        var accreditation = new OrganisationAccreditation(
                references.next(link.edition(), LETTER),
                link.edition(),
                new Contact(link.email(), link.language()),
                now);
        queries.organisationsOf(link.email()).stream()
                .findFirst()
                .map(id -> entityManager.find(PartnerOrganisation.class, id))
                .ifPresent(organisation -> accreditation.begin(organisation, now));
        return entered(accreditation);
    }

    private OrganisationAccreditation entered(OrganisationAccreditation accreditation) {
        entityManager.persist(accreditation);
        Constraints.flush(entityManager, "organisation_accreditation_email_uk", StaleVersion::new);
        Applicant.act(accreditation.reference(), () -> {
            trail.append(ORGANISATION_APPLIED, accreditation.auditObject());
            return true;
        });
        return accreditation;
    }

    private OrganisationAccreditation find(UUID id) {
        return Optional.ofNullable(entityManager.find(OrganisationAccreditation.class, id))
                .orElseThrow(ApplicationLinkUnknown::new);
    }
}
