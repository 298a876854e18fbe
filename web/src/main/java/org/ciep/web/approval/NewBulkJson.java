package org.ciep.web.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ciep.approval.NewBulk;
import org.jspecify.annotations.Nullable;

/** One decision on many cases, as they were seen in the list. */
public record NewBulkJson(
        @NotNull Outcome outcome,
        @Valid @Nullable ReasonJson reason,
        @Size(min = 1, max = 100) @Nullable String onBehalfOf,
        @NotNull @Size(min = 1, max = NewBulk.LARGEST) List<@Valid @NotNull SeenCaseJson> cases) {

    NewBulk wanted() {
        return new NewBulk(
                outcome.outcome(),
                ReasonJson.reason(reason),
                onBehalfOf,
                cases.stream().map(SeenCaseJson::seen).toList());
    }

    /** A case as it was seen. */
    public record SeenCaseJson(
            @NotBlank @Size(max = 20) String reference,
            @NotNull @Min(1) Integer revision,
            @NotNull Long version) {

        NewBulk.Seen seen() {
            return new NewBulk.Seen(reference, revision, version);
        }
    }
}
