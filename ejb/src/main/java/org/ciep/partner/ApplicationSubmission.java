package org.ciep.partner;

import static org.ciep.audit.AuditAction.ORGANISATION_SUBMITTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
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
import org.ciep.edition.EditionDirectory;
import org.ciep.platform.Constraints;
import org.ciep.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An applicant hands the application to the approvers. Locks the case before the accreditation, as decisions do.
 *
 * <p>With its first submission an application is taken up for review: the route begins at once and there is no official's step before
 * it, so nothing later could be waited for; and whoever is asked to mend something can do it with an account already.
 */
@Stateless
@PermitAll
public class ApplicationSubmission {

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
    ConcernedOfficials officials;

    @Inject
    CaseService cases;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ApplicationTakenUp> takenUp;

    @Inject
    Clock clock;

    /**
     * Freezes the application as the next revision and begins a round of approval.
     *
     * @throws ApplicationLinkUnknown if the link is not valid
     * @throws InvalidInput if something is missing
     * @throws OrganisationAlreadyApplied if its organisation has another application for the edition
     * @throws org.ciep.edition.EditionEnded if the event is over
     */
    @PermitAll
    public ApplicationView submit(@Nullable String secret, long expectedVersion) {
        var link = links.require(secret);
        var id = access.idBehind(link);
        cases.lock(CaseKind.PARTNER_ORGANISATION, id);
        var accreditation = access.locked(id, expectedVersion);
        var now = clock.instant();
        if (!accreditation.status().isEditable()) {
            throw new ApplicationFrozen();
        }
        editions.edition(accreditation.edition()).requireNotOverAt(now);
        requireComplete(accreditation.content());
        boolean first = accreditation.revision() == 0;
        accreditation.reads(link.language());
        accreditation.submit(organisationOf(accreditation, now), now);
        entityManager.persist(new OrganisationRevision(accreditation, now));
        Constraints.flush(entityManager, "organisation_accreditation_organisation_uk", OrganisationAlreadyApplied::new);
        Applicant.act(accreditation.reference(), () -> {
            handOver(accreditation);
            if (first) {
                takenUp.fire(takenUp(accreditation));
            }
            return accreditation;
        });
        return access.view(accreditation, link);
    }

    private static void requireComplete(ApplicationContent content) {
        var missing = ApplicationRules.missing(content);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private PartnerOrganisation organisationOf(OrganisationAccreditation accreditation, Instant now) {
        var known = accreditation.organisationId();
        if (known != null) {
            return Objects.requireNonNull(entityManager.find(PartnerOrganisation.class, known));
        }
        var number = (Number) entityManager
                .createNativeQuery("select nextval('partner_organisation_number')", Long.class)
                .getSingleResult();
        var organisation =
                new PartnerOrganisation("ORG-%05d".formatted(number.longValue()), accreditation.details(), now);
        entityManager.persist(organisation);
        return organisation;
    }

    private void handOver(OrganisationAccreditation accreditation) {
        var applicant = Applicant.of(accreditation.reference());
        trail.append(
                ORGANISATION_SUBMITTED,
                accreditation.auditObject(),
                Map.of("revision", String.valueOf(accreditation.revision())));
        cases.submit(
                new OpenCase(
                        CaseKind.PARTNER_ORGANISATION,
                        accreditation.id(),
                        accreditation.reference(),
                        accreditation.edition(),
                        Objects.requireNonNull(accreditation.organisationCode()),
                        accreditation.details().name().texts()),
                new Submission(
                        accreditation.revision(),
                        1,
                        new CaseFacts(null, Set.of(), false, false),
                        applicant.username(),
                        applicant.displayName(),
                        concerned(accreditation, applicant.username())));
    }

    /** Rule 1: the applicant, and officials who are the same person. */
    private Set<String> concerned(OrganisationAccreditation accreditation, String applicant) {
        var concerned = new HashSet<>(officials.by(accreditation));
        concerned.add(applicant);
        return concerned;
    }

    private static ApplicationTakenUp takenUp(OrganisationAccreditation accreditation) {
        var contact = accreditation.contact();
        return new ApplicationTakenUp(
                accreditation.id(),
                Objects.requireNonNull(accreditation.organisationId()),
                Objects.requireNonNull(accreditation.organisationCode()),
                accreditation.reference(),
                accreditation.edition(),
                contact.email(),
                Objects.requireNonNull(contact.name()),
                contact.language());
    }
}
