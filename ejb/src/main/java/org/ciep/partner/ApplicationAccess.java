package org.ciep.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ciep.approval.CaseKind;
import org.ciep.approval.CaseProgress;
import org.ciep.approval.CaseReader;
import org.ciep.document.DocumentPurpose;
import org.ciep.platform.InvalidInput.Violation;
import org.ciep.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Finds the application behind a link, and shows it to the one who holds the link. */
@Dependent
class ApplicationAccess {

    @Inject
    EntityManager entityManager;

    @Inject
    PartnerQueries queries;

    @Inject
    ApplicationLinks links;

    @Inject
    CaseReader cases;

    /**
     * The id of the application behind a link.
     *
     * @throws ApplicationLinkUnknown for a link that is not valid, or that was never opened
     */
    UUID idBehind(ApplicationLink link) {
        return queries.ofApplicant(link.edition(), link.email()).orElseThrow(ApplicationLinkUnknown::new);
    }

    /** @throws StaleVersion if it is no longer what the applicant saw */
    OrganisationAccreditation locked(UUID id, long expectedVersion) {
        var accreditation = locked(id);
        StaleVersion.require(expectedVersion, accreditation.version());
        return accreditation;
    }

    /** @throws ApplicationLinkUnknown if it was erased meanwhile, as a draft that nobody came back to */
    OrganisationAccreditation locked(UUID id) {
        return Optional.ofNullable(
                        entityManager.find(OrganisationAccreditation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ApplicationLinkUnknown::new);
    }

    @Nullable
    CaseProgress progress(OrganisationAccreditation accreditation) {
        return cases.progressOf(CaseKind.PARTNER_ORGANISATION, accreditation.id())
                .orElse(null);
    }

    ApplicationMending mending(OrganisationAccreditation accreditation) {
        return ApplicationMending.of(accreditation.status(), progress(accreditation));
    }

    ApplicationView view(OrganisationAccreditation accreditation, ApplicationLink link) {
        var progress = progress(accreditation);
        var lastReturn = progress == null ? null : progress.lastReturn();
        var open = ApplicationMending.of(accreditation.status(), progress).fields();
        return new ApplicationView(
                accreditation.reference(),
                accreditation.edition(),
                accreditation.status(),
                accreditation.version(),
                link.email(),
                accreditation.changedAt(),
                accreditation.submittedAt(),
                link.expiresAt(),
                ContentView.of(accreditation.content()),
                open,
                findings(accreditation, open),
                progress == null ? List.of() : progress.route(),
                lastReturn == null ? null : lastReturn.reason(),
                lastReturn == null ? List.of() : lastReturn.remarks(),
                progress == null ? null : progress.remedy());
    }

    /** The licence is asked for only while it can be given. */
    private List<Violation> findings(OrganisationAccreditation accreditation, List<String> open) {
        var content = accreditation.content();
        var missing = accreditation.status().isEditable()
                ? ApplicationRules.missing(content).stream()
                : Stream.<Violation>empty();
        boolean closed = !open.contains(ApplicationFields.of(DocumentPurpose.LICENCE));
        var doubts = ApplicationRules.doubts(content.details(), () -> closed || isLicensed(accreditation));
        return Stream.concat(missing, doubts.stream()).toList();
    }

    private boolean isLicensed(OrganisationAccreditation accreditation) {
        return queries.currentDocument(accreditation.id(), DocumentPurpose.LICENCE)
                .isPresent();
    }
}
