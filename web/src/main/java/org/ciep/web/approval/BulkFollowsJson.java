package org.ciep.web.approval;

import org.ciep.approval.BulkFollows;
import org.ciep.web.TextsJson;
import org.jspecify.annotations.Nullable;

/** What the decision makes of so many of the cases. */
public record BulkFollowsJson(String result, @Nullable TextsJson stage, long cases) {

    static BulkFollowsJson of(BulkFollows view) {
        return new BulkFollowsJson(view.result().name(), TextsJson.nullable(view.stage()), view.cases());
    }
}
