package org.ciep.delegation;

import org.ciep.platform.Slice;

/**
 * A page of delegations.
 *
 * @param total all that match the filter
 */
public record DelegationPage(Slice<DelegationSummary> slice, Long total) {}
