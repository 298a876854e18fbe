package org.ciep.web.staff;

import java.time.Instant;
import java.util.List;
import org.ciep.partner.staff.VettingResultView;
import org.ciep.partner.staff.VettingView;
import org.jspecify.annotations.Nullable;

/** A person with the results so far. */
public record VettingJson(VettingItemJson person, List<ResultJson> results) {

    /** What a check came to, with the note that only security officers see. */
    public record ResultJson(String outcome, @Nullable String note, String recordedBy, Instant recordedAt) {

        static ResultJson of(VettingResultView result) {
            return new ResultJson(result.outcome().name(), result.note(), result.recordedByName(), result.recordedAt());
        }

        /** Keeps the note out of logs. */
        @Override
        public String toString() {
            return "ResultJson[" + outcome + "]";
        }
    }

    static VettingJson of(VettingView view) {
        return new VettingJson(
                VettingItemJson.of(view.item()),
                view.results().stream().map(ResultJson::of).toList());
    }
}
