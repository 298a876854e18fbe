package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.NewDecision;
import org.jspecify.annotations.Nullable;

/** What an official decides, on the revision and the case version that the official saw. */
public record NewDecisionJson(
        @NotNull Outcome outcome,
        @NotNull @Min(1) Integer revision,
        @NotNull Long version,
        @Valid @Nullable ReasonJson reason,
        @Size(max = 200) @Nullable List<@Valid @NotNull RemarkJson> remarks,
        @Size(max = 200) @Nullable List<@Valid @NotNull StrikeJson> strikes,
        @Size(min = 1, max = 100) @Nullable String onBehalfOf) {

    NewDecision decision() {
        return new NewDecision(
                outcome.outcome(),
                revision,
                version,
                ReasonJson.reason(reason),
                remarks == null
                        ? List.of()
                        : remarks.stream().map(RemarkJson::remark).toList(),
                strikes == null
                        ? List.of()
                        : strikes.stream().map(StrikeJson::strike).toList(),
                onBehalfOf);
    }
}
