package org.ciep.web.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How many places there are to be beside those that booths and area give; none is no number of its own. */
public record NewOrganisationQuotaJson(
        @Min(0) @Max(100_000) @Nullable Integer base) {}
