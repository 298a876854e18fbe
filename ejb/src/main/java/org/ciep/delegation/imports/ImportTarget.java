package org.ciep.delegation.imports;

import java.util.UUID;

/**
 * The delegation that a list is imported into.
 *
 * @param delegationId its id
 * @param edition number of the edition
 * @param unitCode code of the delegating unit
 */
public record ImportTarget(UUID delegationId, Integer edition, String unitCode) {

    /** The delegation's reference, as people say it. */
    public String reference() {
        return edition + "-" + unitCode;
    }
}
