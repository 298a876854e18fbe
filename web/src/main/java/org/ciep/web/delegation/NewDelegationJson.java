package org.ciep.web.delegation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Which unit's delegation is to be opened. */
public record NewDelegationJson(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,19}") String unit) {}
