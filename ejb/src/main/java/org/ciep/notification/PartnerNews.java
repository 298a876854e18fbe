package org.ciep.notification;

import org.ciep.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of the accreditation of an organisation, or of one of its people. It says nothing of the reason.
 *
 * @param caseReference of the case that decided it; null where none did
 * @param reference such as {@code 20-P-0044}, or {@code 20-T-0012}, which stands for the person
 * @param edition the edition's number
 * @param organisationCode the claim {@code organisation} of the coordinators
 * @param organisation how the organisation is called
 * @param mailedTo the address that another mail tells of it; null if none does
 */
public record PartnerNews(
        PartnerOutcome outcome,
        @Nullable String caseReference,
        String reference,
        int edition,
        String organisationCode,
        Texts organisation,
        @Nullable String mailedTo) {

    /** Addresses stay out of logs. */
    @Override
    public String toString() {
        return "PartnerNews[" + reference + " " + outcome + "]";
    }
}
