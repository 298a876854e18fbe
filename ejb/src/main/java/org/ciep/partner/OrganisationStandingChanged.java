package org.ciep.partner;

import java.time.Instant;

/**
 * An organisation that was admitted is suspended, reinstated or no longer admitted, or the decision on it was revoked. Observed in the
 * same transaction.
 *
 * @param accreditation as it is now
 * @param before what it was
 */
public record OrganisationStandingChanged(AccreditationFacts accreditation, OrganisationStatus before, Instant at) {

    /** Whether none of its people may enter from now on. */
    public boolean endsAdmission() {
        return accreditation.status() != OrganisationStatus.ACCREDITED;
    }
}
