package org.ciep.partner.staff;

import org.ciep.platform.Slice;

/**
 * A page of accreditations.
 *
 * @param total all that match the filter
 */
public record StaffPage(Slice<StaffSummary> slice, Long total) {}
