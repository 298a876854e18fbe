package org.ciep.partner.staff;

import org.ciep.platform.Slice;

/**
 * A page of the queue.
 *
 * @param total all that match the filter
 */
public record VettingPage(Slice<VettingItem> slice, Long total) {}
