package org.ciep.partner;

import java.util.Map;
import java.util.UUID;

/** A feature that can say what hangs on an organisation's accreditation. Every bean of this type is asked. */
public interface OrganisationDependents {

    /**
     * How many of each sort would be affected if the organisation were suspended or its accreditation revoked.
     *
     * @return by a name that the console translates, such as {@code staff} or {@code badges}
     */
    Map<String, Integer> of(UUID accreditationId);
}
