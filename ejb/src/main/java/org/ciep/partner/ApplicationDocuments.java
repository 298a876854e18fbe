package org.ciep.partner;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import org.ciep.document.DocumentPurpose;
import org.ciep.document.StoredDocument;
import org.ciep.document.Upload;
import org.ciep.document.UploadCleaning;
import org.jspecify.annotations.Nullable;

/** The applicant's letter and licence, behind the link. A file is checked before there is a transaction: that takes its time. */
@Stateless
@PermitAll
public class ApplicationDocuments {

    @Inject
    DocumentIntake intake;

    @Inject
    UploadCleaning cleaning;

    /** @throws ApplicationLinkUnknown if the link is not valid, or was not opened yet */
    @PermitAll
    public List<StoredDocument> list(@Nullable String secret) {
        return intake.list(secret);
    }

    /**
     * Adds a document, or puts it in the place of the one that is there for this purpose. The same again changes nothing.
     *
     * @throws ApplicationLinkUnknown if the link is not valid, or was not opened yet
     * @throws ApplicationFrozen if the application is with the approvers, or decided
     * @throws FieldNotRemarked if after a return there was no remark on it
     * @throws org.ciep.document.UploadRefused if the file is not taken
     */
    @PermitAll
    @TransactionAttribute(NOT_SUPPORTED)
    public StoredDocument put(@Nullable String secret, DocumentPurpose purpose, Upload upload) {
        intake.require(secret, purpose);
        return intake.put(secret, cleaning.clean(upload, purpose));
    }

    /**
     * Takes a document away. What was submitted with it keeps it.
     *
     * @throws org.ciep.document.DocumentNotFound if there is none for this purpose
     * @throws ApplicationFrozen if the application is with the approvers, or decided
     * @throws FieldNotRemarked if after a return there was no remark on it
     */
    @PermitAll
    public void remove(@Nullable String secret, DocumentPurpose purpose) {
        intake.remove(secret, purpose);
    }
}
