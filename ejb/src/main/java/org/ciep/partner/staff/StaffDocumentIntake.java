package org.ciep.partner.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.document.CleanUpload;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.ciep.identity.Roles;

/** Files what coordinators hand in for persons. Behind {@link StaffDocuments}. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffDocumentIntake {

    @Inject
    StaffAccess access;

    @Inject
    DocumentFiling filing;

    /** May this be handed in now? Asked before the file is checked, so that nobody has that done who may not. */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void require(int edition, String reference, DemandedDocument type, DocumentDates dates) {
        filing.require(access.ownLocked(edition, reference), type, dates);
    }

    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public StoredDocument put(
            int edition, String reference, DemandedDocument type, DocumentDates dates, CleanUpload upload) {
        var staff = access.ownLocked(edition, reference);
        return filing.put(staff, type, filing.require(staff, type, dates), upload);
    }

    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void remove(int edition, String reference, DemandedDocument type) {
        filing.remove(access.ownLocked(edition, reference), type);
    }
}
