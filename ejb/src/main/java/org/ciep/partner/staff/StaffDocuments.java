package org.ciep.partner.staff;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.ciep.document.StoredDocument;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.edition.DemandedDocument;
import org.ciep.identity.Roles;

/** Coordinators hand in what a category demands of a person. A file is checked before there is a transaction: that takes its time. */
@Stateless
@RolesAllowed(Roles.PARTNER_COORDINATOR)
public class StaffDocuments {

    @Inject
    StaffDocumentIntake intake;

    @Inject
    UploadCleaning cleaning;

    /**
     * Hands in a document, or another in its place, which has to be approved anew.
     *
     * @throws StaffNotFound if the caller's organisation has no such accreditation
     * @throws StaffDocumentsClosed if it is granted, or has come to nothing
     * @throws PhotographConsentMissing if it is a photograph, and the person took the consent to it back
     * @throws org.ciep.platform.InvalidInput if the dates cannot be
     * @throws org.ciep.document.UploadRefused if the file is not taken
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    @TransactionAttribute(NOT_SUPPORTED)
    public StoredDocument put(
            int edition, String reference, DemandedDocument type, DocumentDates dates, Upload upload) {
        intake.require(edition, reference, type, dates);
        return intake.put(edition, reference, type, dates, cleaning.clean(upload, DocumentFiling.purpose(type)));
    }

    /**
     * Takes a document away.
     *
     * @throws StaffNotFound if the caller's organisation has no such accreditation
     * @throws org.ciep.document.DocumentNotFound if none of this type was handed in
     * @throws StaffDocumentsClosed if the accreditation is granted, or has come to nothing
     */
    @RolesAllowed(Roles.PARTNER_COORDINATOR)
    public void remove(int edition, String reference, DemandedDocument type) {
        intake.remove(edition, reference, type);
    }
}
