package org.ciep.web.approval;

import org.ciep.approval.BulkItemView;
import org.jspecify.annotations.Nullable;

/** What becomes of one case. */
public record BulkItemJson(
        int position,
        String reference,
        String result,
        @Nullable String code,
        @Nullable String unit) {

    static BulkItemJson of(BulkItemView view) {
        return new BulkItemJson(view.position(), view.reference(), view.result().name(), view.code(), view.unit());
    }
}
