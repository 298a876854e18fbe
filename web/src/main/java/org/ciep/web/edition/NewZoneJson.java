package org.ciep.web.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.ciep.web.TextsJson;

/** A zone to be added. */
public record NewZoneJson(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{0,19}") String code,
        @NotNull @Valid TextsJson name) {}
