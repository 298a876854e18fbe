package org.ciep.partner.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ciep.notification.CoordinatorNews;
import org.ciep.notification.ReadyStaff;
import org.ciep.partner.OrganisationStatus;
import org.ciep.partner.PartnerDirectory;

/** Tells the coordinators that a person has done everything, once what the person did leaves nothing in the way of a submission. */
@Dependent
class ReadyNews {

    @Inject
    StaffAccess access;

    @Inject
    PartnerDirectory partners;

    @Inject
    CoordinatorNews news;

    /** What the person sent is stored. */
    void tell(StaffAccreditation staff) {
        var organisation = partners.accreditation(staff.organisationId());
        if (isReady(staff)
                && organisation.status() == OrganisationStatus.ACCREDITED
                && !access.isOver(staff.edition())) {
            news.ready(new ReadyStaff(
                    staff.reference(),
                    staff.edition(),
                    staff.organisationCode(),
                    organisation.name().texts()));
        }
    }

    /** Whether the person has nothing to do any more before it can be submitted. */
    static boolean isReady(StaffAccreditation staff) {
        return staff.status().isEditable() && staff.details().isComplete() && staff.isConsented();
    }

    /** It is not the coordinators' turn any more. */
    void settle(StaffAccreditation staff) {
        news.settle(staff.reference());
    }
}
