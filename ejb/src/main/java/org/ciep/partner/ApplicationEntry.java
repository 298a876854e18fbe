package org.ciep.partner;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant typed, as it was typed.
 *
 * @param creditCode Unified Social Credit Code
 * @param registerNumber of a register outside the mainland
 * @param booths how many
 * @param area in square metres
 */
public record ApplicationEntry(
        OrganisationName name,
        @Nullable OrganisationKind kind,
        @Nullable String creditCode,
        @Nullable String registerNumber,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Integer booths,
        @Nullable BigDecimal area) {}
