package org.ciep.partner.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ciep.consent.ConsentStatus;
import org.ciep.document.CleanUpload;
import org.ciep.document.StoredDocument;
import org.ciep.edition.DemandedDocument;
import org.jspecify.annotations.Nullable;

/** Files what persons hand in behind their links. Behind {@link PersonDocuments}. */
@Stateless
@PermitAll
public class PersonDocumentIntake {

    @Inject
    PersonalAccess personal;

    @Inject
    DocumentFiling filing;

    /** May this be handed in now? Asked before the file is checked, so that nobody has that done who may not. */
    @PermitAll
    public void require(@Nullable String secret, DemandedDocument type, DocumentDates dates) {
        required(personal.locked(secret).staff(), type, dates);
    }

    @PermitAll
    public StoredDocument put(@Nullable String secret, DemandedDocument type, DocumentDates dates, CleanUpload upload) {
        var opened = personal.locked(secret);
        var staff = opened.staff();
        var checked = required(staff, type, dates);
        return opened.act(() -> filing.put(staff, type, checked, upload));
    }

    @PermitAll
    public void remove(@Nullable String secret, DemandedDocument type) {
        var opened = personal.locked(secret);
        opened.act(() -> {
            filing.remove(opened.staff(), type);
            return type;
        });
    }

    /** Here the person acts, who can be asked: a photograph without a word is none that may be used. */
    private DocumentDates required(StaffAccreditation staff, DemandedDocument type, DocumentDates dates) {
        var checked = filing.require(staff, type, dates);
        if (type == DemandedDocument.PHOTOGRAPH && filing.photographConsent(staff) != ConsentStatus.GIVEN) {
            throw new PhotographConsentMissing();
        }
        return checked;
    }
}
