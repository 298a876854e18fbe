package org.ciep.partner.staff;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.ciep.document.StoredDocument;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.ciep.edition.DemandedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A person hands in behind a link what the category demands, also after everything else is sent, until the grant. A file is checked before
 * there is a transaction: that takes its time.
 */
@Stateless
@PermitAll
public class PersonDocuments {

    @Inject
    PersonDocumentIntake intake;

    @Inject
    UploadCleaning cleaning;

    /**
     * Hands in a document, or another in its place, which has to be approved anew. Documents are no part of the link's version: what is
     * typed saves by itself while a file is on its way, and neither stops the other.
     *
     * @throws PersonLinkUnknown if there is no link with this secret
     * @throws PersonLinkReplaced if a newer one was sent
     * @throws PersonLinkExpired if its time is over
     * @throws org.ciep.edition.EditionEnded from the day after the event's last on
     * @throws StaffDocumentsClosed if it is granted, or has come to nothing
     * @throws PhotographConsentMissing if it is a photograph, and the person has not agreed to its use
     * @throws org.ciep.platform.InvalidInput if the dates cannot be
     * @throws org.ciep.document.UploadRefused if the file is not taken
     */
    @PermitAll
    @TransactionAttribute(NOT_SUPPORTED)
    public StoredDocument put(@Nullable String secret, DemandedDocument type, DocumentDates dates, Upload upload) {
        intake.require(secret, type, dates);
        return intake.put(secret, type, dates, cleaning.clean(upload, DocumentFiling.purpose(type)));
    }

    /**
     * Takes a document away.
     *
     * @throws PersonLinkUnknown if there is no link with this secret
     * @throws org.ciep.document.DocumentNotFound if none of this type was handed in
     * @throws StaffDocumentsClosed if the accreditation is granted, or has come to nothing
     */
    @PermitAll
    public void remove(@Nullable String secret, DemandedDocument type) {
        intake.remove(secret, type);
    }
}
