package org.ciep.approval;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one case.
 *
 * @param position in the order in which the cases were chosen, from 1
 * @param code of what forbids it, or forbade it; as a problem's
 * @param unit of the case; null where there is no such case for the official
 */
public record BulkItemView(
        Integer position,
        String reference,
        BulkResult result,
        @Nullable String code,
        @Nullable String unit) {}
