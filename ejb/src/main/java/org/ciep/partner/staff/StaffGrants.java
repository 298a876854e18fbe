package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ciep.audit.AuditAction;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;
import org.ciep.person.PersonRegistry;

/** Admits persons: with all documents in order, and only through an organisation that is admitted until the transaction ends. */
@Dependent
class StaffGrants {

    @Inject
    PartnerDirectory partners;

    @Inject
    DemandedDocuments documents;

    @Inject
    PersonRegistry persons;

    @Inject
    StaffQuota quota;

    @Inject
    StaffAudit audit;

    /**
     * @throws OrganisationNotAccredited if the organisation is suspended, or not admitted any more
     * @throws DocumentsNotInOrder if a demanded document is missing, not approved, or expires before the event's end
     */
    StaffAccreditation grant(StaffAccreditation staff, Instant now) {
        var organisation = partners.accreditationKept(staff.organisationId());
        if (organisation.status() != OrganisationStatus.ACCREDITED) {
            throw new OrganisationNotAccredited();
        }
        documents.requireInOrder(staff);
        staff.grant(now);
        return staff;
    }

    /** They take their places, and from now on the platform knows them as they were entered. */
    void granted(List<StaffAccreditation> all) {
        if (all.isEmpty()) {
            return;
        }
        quota.book(all.stream().map(StaffAccreditation::id).toList());
        persons.takeOver(all.stream().map(staff -> staff.details().facts()).toList());
        all.forEach(staff -> audit.record(AuditAction.STAFF_GRANTED, staff));
    }
}
