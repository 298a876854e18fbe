package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ciep.audit.AuditAction;
import org.ciep.edition.EditionReferences;
import org.ciep.identity.Caller;
import org.ciep.partner.AccreditationFacts;

/** Accreditations as they begin, whether they are typed or come from a list. */
@Dependent
class StaffBeginnings {

    /** The letter in references of accreditations: {@code 20-T-0012}. */
    private static final char LETTER = 'T';

    @Inject
    EntityManager entityManager;

    @Inject
    EditionReferences references;

    @Inject
    PersonLinks links;

    @Inject
    StaffAudit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The next reference of an edition. */
    String reference(AccreditationFacts organisation) {
        return references.next(organisation.edition(), LETTER);
    }

    /** The next references of an edition, for several accreditations. */
    List<String> references(AccreditationFacts organisation, int howMany) {
        return references.next(organisation.edition(), LETTER, howMany);
    }

    /** A draft, not yet in the database and not yet in the trail. */
    StaffAccreditation begin(AccreditationFacts organisation, String reference, StaffAccreditation.Content content) {
        var staff = new StaffAccreditation(reference, organisation, content, caller.identity(), clock.instant());
        entityManager.persist(staff);
        return staff;
    }

    /** Records what was begun, once it is in the database. */
    void record(StaffAccreditation staff) {
        audit.record(
                AuditAction.STAFF_ADDED,
                staff,
                Map.of("category", staff.category().name()));
    }

    /** Asks a person of whom all is known to agree, where an address is known. */
    void askForConsent(StaffAccreditation staff, String language) {
        if (staff.details().email() != null) {
            links.send(staff, PersonLinkPurpose.CONSENT, language);
        }
    }
}
