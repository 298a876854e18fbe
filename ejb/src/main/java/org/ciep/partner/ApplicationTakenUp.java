package org.ciep.partner;

import java.util.UUID;

/**
 * An application is taken up for review: it was submitted for the first time. Observed in the same transaction, once for each
 * accreditation; who applied needs an account of a coordinator from now on.
 *
 * @param organisationCode such as {@code ORG-00017}: the claim {@code organisation} of the coordinator
 * @param reference of the accreditation, such as {@code 20-P-0044}
 * @param edition the edition's number
 * @param email address of the contact, confirmed by a link
 * @param contact the person's name
 * @param language {@code zh-CN}, {@code en} or {@code de}
 */
public record ApplicationTakenUp(
        UUID accreditationId,
        UUID organisationId,
        String organisationCode,
        String reference,
        int edition,
        String email,
        String contact,
        String language) {

    /** Names the accreditation only: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "ApplicationTakenUp[" + reference + "]";
    }
}
