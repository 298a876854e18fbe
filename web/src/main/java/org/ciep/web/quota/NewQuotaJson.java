package org.ciep.web.quota;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How many places there are to be; none is no limit. */
public record NewQuotaJson(@Min(0) @Max(100_000) @Nullable Integer places) {}
