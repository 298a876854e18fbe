package org.ciep.web.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.ciep.approval.NameDeputy;
import org.jspecify.annotations.Nullable;

/** Who is to act for whom, and when. */
public record NewDeputyJson(
        @Size(min = 1, max = 100) @Nullable String represented,
        @NotNull @Size(min = 1, max = 100) String deputy,
        @NotNull Instant from,
        @NotNull Instant until) {

    NameDeputy wanted() {
        return new NameDeputy(represented, deputy, from, until);
    }
}
