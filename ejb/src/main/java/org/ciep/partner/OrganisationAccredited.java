package org.ciep.partner;

import java.time.Instant;

/** The last stage approved: the organisation is admitted to the edition. Observed in the same transaction. */
public record OrganisationAccredited(AccreditationFacts accreditation, Instant at) {}
