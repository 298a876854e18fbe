package org.ciep.quota;

import org.ciep.platform.Slice;

/**
 * A page of quotas.
 *
 * @param total all that match the filter
 */
public record QuotaPage(Slice<QuotaRow> slice, Long total) {}
