package org.ciep.partner.staff;

import org.ciep.platform.Slice;

/**
 * A page of organisations with their places in a category.
 *
 * @param total all that match the filter
 */
public record OrganisationQuotaPage(Slice<OrganisationQuota> slice, Long total) {}
