package org.ciep.partner;

import org.ciep.platform.Slice;

/** A page of organisations, and how many there are in all. */
public record PartnerPage(Slice<OrganisationSummary> slice, Long total) {}
